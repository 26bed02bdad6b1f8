/**
 * Names that Burkina Faso's regions have had since the reform of July 2025, by the code of the region they were made of;
 * a part that has the name of a province is left out. Source: places.md 3.3 (from the published lists of the reform).
 */
export const renamedUnits: Readonly<Record<string, readonly string[]>> = {
  "BF.01": ["Bankui"],
  "BF.02": ["Tannounyan"],
  "BF.04": ["Nakambé"],
  "BF.05": ["Kuilsé"],
  "BF.06": ["Nando"],
  "BF.07": ["Nazinon"],
  "BF.08": ["Goulmou", "Sirba"],
  "BF.09": ["Guiriko"],
  "BF.10": ["Yaadga"],
  "BF.11": ["Oubri"],
  "BF.12": ["Liptako"],
  "BF.13": ["Djôrô"],
};
