/**
 * How a Latin spelling is written in Arabic letters, and what each way costs; `_` is nothing written.
 * One line a Latin chunk of one to three letters; `spelling=cost`, the cost holding for each spelling before it.
 * By hand, after the table of the project's study of places (places.md 4.4).
 */
export const arabicCosts = `
a ا=.1 أ آ=.2 _=.7 ة ه=.5 ع=.8 ي=2 و=2.2
e ي=.25 _=.6 إ إي أ=.4 ا=1.1 ه ة=.6 ع=1.2 و=2.2
i ي=.1 إ إي=.2 _=.7 يي=.5 أي=.8 اي=1 ا=1.6 ع=1.5
o و أو=.1 او=.4 أ=.5 ؤ=.3 _=.9 ا=1 عو=.6
u و=.1 أو=.2 او=.4 ؤ=.3 أ=.7 يو=.6 _=.9 ي=1.5
ou و=0 أو=.1 او=.3 وو=.5 أ=.6 _=.7 وا=1.2
oo و=0
ow و=.3 او=.5
au و=.3 او=.2 أو=.3
eau و=.3
ai اي=.2 ي إي=.3 ا=1
ei ي=.2 اي=.4
ay اي=.1 ي=.4
ey ي=.1 اي=.4
ie ي=.3 يي=.2 يا=.6 ية يه=.4
ee ي=.1
aa ا=.05 عا=.5
oi وا=.3 وي=.5
oua وا=.1 وة=.3 و=.8
oue وي=.1 و=.6 وا=.8
oui وي=.1 و=.7
oy وي=.2
b ب=0 پ=.3
p ب=.05 پ=0
t ت=0 ط=.2 ث=.8 د=1.5
th ت ث=.1 ط=.3 ذ=.4
d د=0 ض=.2 ذ=.5 ط=1.2 ت=1.5
f ف=0
ph ف=0
v ف=.05 ڤ=0 و=.8 ب=1
m م=0
n ن=0
l ل=0
r ر=0
k ك=0 ق=.2 خ=1 غ=1.3
c ك=.1 س=.3 ق=.4 ص=.6 تش=.9 ش=1.2
ck ك=0
q ق=0 ك=.1
qu ك ق=.1 كي=.2 كو=.3
g غ گ=0 ج=.25 ق=.6 ك=.8 خ=1.6
gu غو=0 غ=.25 غي جو=.3 ج=.5 قو=.6
gh غ=0 ج ق=.6
gn ني=.1 غن=.3 ن=.5 نغ=.9
ng نغ=0 نج=.3 نق=.6 نك=.8
ny ني=0
j ج=0 دج=.1 ز=1.2 ي=1.3 ش=1.5
dj ج=0 دج=.1 دي=1.2
di دي=0 ج=.9
ch ش=.05 تش=.1 خ ك=.9
tch تش=0 ش=.4
tsh تش=0
sh ش=0
sch ش=.1
ti تي=0 تش=.9 سي=1.2
tie تي=.3
s س=0 ص=.15 ز=.7 ش=1.2
z ز=0 ظ=.3 ذ=.6 س ض=.8
x كس=.1 غز=.5 س=.8 ز=1
h ه=.1 ح=.2 _=.4 ة=.6 خ=1
kh خ=0 ك=.6 ح ق=.9
w و=0 ف=1.3
y ي=0 يي=.3 _=1
`;

/** What more a name of an Arab country may cost less: short vowels are not written there, and transliteration is by rule. */
export const nativeArabicCosts = `
a _=.12 ا=.1 ى=.1 ع=.15 عا=.2
aa ا=.05
i _=.15 ي=.1 ع=.3
u _=.15 و=.1 ع=.3
e _=.15 ع=.3 ا=.6
o _=.3 و=.1 ع=.4
ou و=.05 _=.3
ah ة=0 اه=.2 ه=.1
eh ة=.1
at ة=.1 ات=0
iy ي=.05
iya ية=.1 يا=.1
yah ية=0
ya ية=.2 يا=.1
ay ي=.05 اي=.1
ai ي=.1 ائ=.1
aw و=.05
al ال=0
dh ذ=0 ظ=.05 ض=.2 د=.5
d ض=.02 د=0
t ط=.02 ت=0
s ص=.02 س=0
h ح=.02 ه=0
z ز=0 ظ=.02
th ث=0
sh ش=0
ch ش=0
gh غ=0
kh خ=0
q ق=0
j ج=0
g ج=.1 ق=.2 غ=.1
k ك=0 ق=.2
w و=0
y ي=0
`;

/** What an Arabic letter costs that no Latin letter stands for. */
export const arabicInsertions = "ا ي=1.1 و=1.2 ه ع=.9 ة=.8 أ=1 ن=1.8 ء ئ=.4";
