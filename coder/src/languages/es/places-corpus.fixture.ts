/** Spellings, folded, as the gazetteer answers for them in these sentences. */
export const spellings = {
  sure: new Set([
    "bamako",
    "beni",
    "bogota",
    "borno",
    "buenaventura",
    "cali",
    "cauca",
    "corinto",
    "djibo",
    "ituri",
    "lima",
    "mopti",
    "niamey",
    "oruro",
    "potosi",
    "quito",
    "sahel",
    "tumaco",
    "el hierro",
    "ciudad juarez",
    "san jose del guaviare",
  ]),
  possible: new Set(["gao", "soum", "miranda", "puno", "douentza", "boni"]),
};
/** Sentences with the places that they name: how each is placed, «<» the unit it lies in, «–» the other end of a line, in brackets what only says whose something is. */
export const namedPlaces: readonly (readonly [text: string, places: string])[] = [
  [
    "Dos soldados murieron en una emboscada cerca de la localidad de Tessalit, en el norte de Malí.",
    "Tessalit near < Malí; Malí direction N",
  ],
  ["Hombres armados atacaron el pueblo de Sarakoro, en la región de Mopti.", "Sarakoro at < Mopti; Mopti at"],
  ["Una bomba explotó en Birkouni, una localidad de la provincia de Soum.", "Birkouni at < Soum; Soum at"],
  ["El convoy fue atacado a 30 km de Gao.", "Gao near 30"],
  ["El autobús circulaba por la carretera Douentza-Boni.", "Douentza between – Boni; Boni between – Douentza"],
  ["La emboscada se produjo entre Djibo y Bourzanga.", "Djibo between – Bourzanga; Bourzanga between – Djibo"],
  ["El choque ocurrió en la vía que une Oruro con Potosí.", "Oruro between – Potosí; Potosí between – Oruro"],
  ["La patrulla pisó una mina en la frontera con Níger.", "Níger border"],
  ["El ataque se registró en el municipio de Corinto, departamento del Cauca.", "Corinto at < Cauca; Cauca at"],
  ["El accidente ocurrió el lunes en Ciudad Juárez.", "Ciudad Juárez at"],
  ["Los hechos ocurrieron en San José del Guaviare.", "San José del Guaviare at"],
  ["La lancha naufragó frente a la isla de El Hierro.", "isla de El Hierro near"],
  ["El avión había salido de Bogotá con destino a Cali.", "Bogotá from; Cali to"],
  ["Los heridos fueron trasladados a Cali.", "Cali to"],
];

/** Sentences that name no place. */
export const noPlaces: readonly string[] = [
  "El lunes murieron tres soldados.",
  "La Policía Nacional informó del hecho.",
  "El ministro de Defensa, Pedro Sánchez, condenó el ataque.",
  "Según el Ejército, cinco terroristas fueron abatidos.",
  "En marzo subieron los precios.",
];
