/** A language, a report, and where the coder must put what it tells. */
export const whereCases: readonly (readonly [language: string, text: string, expected: readonly string[]])[] = [
  // a later sentence says where in the province
  [
    "en",
    "Gunmen killed nine farmers on Sunday in Zamfara, a state of north-western Nigeria, police said.\nThe men came on motorbikes. Residents buried the dead at Kizara village in Tsafe Local Government Area on Monday.",
    ["Kizara NG < Tsafe"],
  ],
  // what the words of a speaker name is not where it happened
  [
    "en",
    "Gunmen killed nine farmers on Sunday in Zamfara, a state of north-western Nigeria.\nA police officer in Gusau said the search was going on.",
    ["Zamfara NG < Nigeria"],
  ],
  // the town that the heading names holds the quarter of the lead
  [
    "fr",
    "Nigeria : une mosquée de Maiduguri frappée\n\nSept fidèles ont été tués mercredi dans un attentat à Molai, aux portes de Maiduguri, dans le nord-est du Nigeria.",
    ["Molai NG < Maiduguri"],
  ],
  // «à 8 km de X» says where the village lies
  [
    "fr",
    "Quarante combattants ont été tués samedi dans une attaque à Aoréma, à 8 km de Ouahigouya, au Burkina Faso.",
    ["Aoréma BF < Ouahigouya"],
  ],
  // an embassy's country holds no town
  [
    "fr",
    "Au Niger, neuf personnes ont été tuées lundi dans une attaque à Maradi. A Maradi, l'ambassade de Chine a condamné l'attaque.",
    ["Maradi NE"],
  ],
  // an organisation of many countries is at home in none
  [
    "fr",
    "Trois agents de la Croix-Rouge et deux du CICR ont été enlevés vendredi à Kahumba, sur la route de Sake, au Nord-Kivu.",
    ["Kahumba CD < Sake"],
  ],
  // the spot goes before the road that it lies on
  [
    "en",
    "Eight people were killed on Tuesday when a bus ran over a mine near Komala, on the Maiduguri-Damboa road, in north-eastern Nigeria.",
    ["Komala NG"],
  ],
  // a river is in no village
  [
    "en",
    "At least 60 people drowned when a boat capsized on Tuesday night on River Niger at Gbajibo community, in Niger State, Nigeria.",
    ["Gbajibo NG < Niger"],
  ],
  // where it was condemned is not where it was done
  [
    "fr",
    "Burkina Faso : des soldats ont tué douze civils lundi à Djibo.\n\nA Paris, l'Elysée a condamné ces meurtres.",
    ["Djibo BF < Burkina Faso", "Paris FR"],
  ],
  // what names no place of its own lies where the one before did
  [
    "en",
    "Youths burned three shops on Sunday in Kankan, in eastern Guinea.\n\nPolice arrested 28 people. A curfew was imposed.",
    ["Kankan GN < Guinea"],
  ],
  // an unknown name whose vowels no Arabic word has, a name that «or» begins
  ["ar", "قُتل سبعة أشخاص يوم الاثنين في هجوم شنه مسلحون في كيلوالا وفروا بعده، وفق السلطات في تشاد.", ["كيلوالا TD"]],
  ["ar", "قُتل خمسة أشخاص أمس في هجوم شنه مسلحون في أم حجيرة غربي السودان.", ["أم حجيرة SD < السودان"]],
  // a dated item of a list opens with the province and the town, or the town and in brackets the province
  [
    "ar",
    "حوادث الأسبوع في العراق\n20/03: ديالى، أبو خميس – انفجار عبوة ناسفة بسيارة مدنية ومقتل رجلين.",
    ["أبو خميس IQ < ديالى"],
  ],
  // an island near a town has no name
  ["ar", "خطف مسلحون خمسة صيادين يوم الأحد في جزيرة قرب كوسيري في الكاميرون.", ["كوسيري CM < الكاميرون"]],
  // a unit that has the name of a country
  ["en", "Gunmen killed three people on Monday in Munya LGA, Niger state.", ["Munya NG < Niger"]],
  // a name of two words that no list holds, beside another
  [
    "fr",
    "Quatre civils ont été tués mardi dans une attaque à Sirba Deguélé non loin de la localité de Diankouro, au Mali.",
    ["Sirba Deguélé ML < Diankouro"],
  ],
  // a name that a word for its kind shows once is known where it stands alone
  [
    "ar",
    "شن الطيران فجر الاثنين غارتين على كهموب في اليمن وقتل ثلاثة مسلحين. وكانت قرية كهموب مسرح معارك.",
    ["كهموب YE < اليمن", "كهموب YE"],
  ],
  // one word for a unit is the larger in one country and the smaller in another
  ["ar", "قُتل شخصان أمس في أعمال شغب شهدتها مقاطعة كيهيدي بولاية كوركول في موريتانيا.", ["كيهيدي MR < كوركول"]],
  // a valley that is described has no name
  ["ar", "قُتل 12 راكبا أمس في سقوط حافلة في واد سحيق بولاية ماهاراشترا في الهند.", ["ماهاراشترا IN < الهند"]],
  // the capital by its name
  [
    "ar",
    "زيمبابوي: 20 وفاة بالكوليرا في العاصمة\nقال وزير الصحة إن الكوليرا التي تفشت في العاصمة هراري قتلت أمس 20 شخصا.",
    ["هراري ZW"],
  ],
  // what kind of place it is stands behind a comma
  [
    "fr",
    "Les rebelles se sont emparés mercredi de Nyanzolo, l'une des plus grandes agglomérations de la chefferie de Bwimba, en RDC.",
    ["Nyanzolo CD < Bwimba"],
  ],
  [
    "en",
    "Gunmen on Monday shot dead the man who headed Nyalum, a community of Wase Local Government Area in Plateau State.",
    ["Nyalum NG < Wase"],
  ],
  [
    "en",
    "Gunmen killed the village head of Zagwada community in Munya LGA of Niger State on Monday.",
    ["Zagwada NG < Munya"],
  ],
  // two names that no list holds, and what follows them
  [
    "fr",
    "Quinze commerçants ont été tués le 29 mai entre Dougoura et Ingalé, dans le nord du Burkina Faso.",
    ["Dougoura – Ingalé BF < Burkina Faso"],
  ],
  // a small town abroad has the name of one here
  [
    "en",
    "Fire killed nine people on Monday in Marshalltown, in South Africa. South Africa is in mourning.",
    ["Marshalltown ZA < South Africa"],
  ],
  // a dateline holds nothing of what is told
  [
    "en",
    "PESHAWAR, Pakistan -- A bomb struck a convoy in restive northwest Pakistan on Sunday, killing at least 22 soldiers, officials said.",
    ["Pakistan PK"],
  ],
];
