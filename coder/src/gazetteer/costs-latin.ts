/**
 * How French, English and local spellings of one name differ, and what each difference costs; first the gazetteer's
 * spelling, then what a report may write for it. Vowels are cheap, consonants are not. Single letters cost nothing as they are.
 */
export const latinCosts = `
a e=.4 o=.5 i=.7 u=.8 _=.6 aa=.1 ah=.2 ai=.4
e a=.4 i=.3 o=.6 u=.7 _=.45 ee=.2 ei=.2 ai=.2 y=.5 ie=.4 eh=.2
i e=.3 a=.7 y=.1 _=.5 ie=.3 ee=.1 ii=.1 ou=.8
o a=.5 u=.3 ou=.3 e=.6 _=.6 au=.2 oo=.2 eau=.3 w=.7
u ou=.05 o=.3 w=.4 i=.5 oo=.1 _=.6 a=.8
ou u=.05 o=.3 w=.15 oo=.05 _=.7 wo=.3
oo ou=.05 u=.1 o=.2
oua wa=.05 ua=.1 oa=.3
oue we=.05 ue=.1 oe=.3
oui wi=.05 ui=.1
wa oua=.05 ua=.1
we oue=.05
wi oui=.05
w ou=.15 u=.3 o=.6 v=.4
ai e=.2 ay=.05 ei=.1 a=.4
ay ai=.05 e=.3 ei=.1
ei e=.2 ai=.1 ey=.05
ey e=.2 ei=.05
ie i=.3 e=.4 iye=.1
ia iya=.1 ya=.15
iya ia=.1
ya ia=.15
aa a=.1
ee i=.1 e=.2
au o=.2
eau o=.2
y i=.1 _=.7 j=.8
c k=.05 s=.3 q=.1 ck=.05
k c=.05 q=.05 ck=.05 kh=.3 g=.8 qu=.1
q k=.05 c=.1 g=.5
qu k=.1 c=.1
ck k=.05 c=.05
g gu=.05 gh=.15 j=.6 k=.8
gu g=.05
gh g=.15 r=.6
kh k=.3 h=.5
j dj=.05 dy=.3 g=.6 y=.8 di=.3
dj j=.05 dy=.2 di=.3 di=.4
di j=.5 dj=.4 dy=.2
dy j=.3 dj=.2 di=.2
gn ny=.05 ni=.1 n=.4
ny gn=.05 ni=.1 n=.4
ni ny=.1 gn=.1
ng n=.4 nk=.4
n ng=.4 m=.7
m n=.7
ch sh=.05 tch=.15 c=.6 ti=.5 tj=.4 ty=.4
sh ch=.05 s=.5
tch ch=.15 ty=.3
sch sh=.1 ch=.1
ph f=0
f ph=0 v=.6
v f=.6 w=.3 b=.7
s z=.3 c=.3 ss=0 ch=.6
z s=.3 dz=.3
x ks=.05
ks x=.05
t th=.1 d=.8
th t=.1
d dh=.1 t=.8
dh d=.1
b p=.7
p b=.7
h _=.3
r rh=.1 l=.8
l r=.8
`;

/** What a letter of the report costs that no letter of the gazetteer's spelling stands for. */
export const latinInsertions = "a e i o u=.6 h=.3 y=.7 w=1 n=1";
