import { foldName } from "./fold-name.ts";

/** What a column of a pasted sheet can hold. */
export const sheetFields = [
  "name",
  "discord",
  "rank",
  "class",
  "role",
  "power",
  "points",
  "gear",
  "note",
  "joined",
] as const;

export type SheetField = (typeof sheetFields)[number];

/** Columns that open an account: of points or efforts, and of the gear points that are held against them. */
export const balanceFields = ["points", "gear"] as const satisfies readonly SheetField[];

export type BalanceField = (typeof balanceFields)[number];

/** What each column holds; null for one that is not read. */
export type SheetColumns = readonly (SheetField | null)[];

/** How guilds head their columns, in English and in French. The order within a field does not matter. */
const words: Readonly<Record<SheetField, readonly string[]>> = {
  name: [
    ...[
      "name",
      "player",
      "player name",
      "character",
      "char",
      "ign",
      "in-game name",
      "member",
      "main",
      "nickname",
    ],
    ...["nom", "pseudo", "joueur", "joueuse", "personnage", "perso", "membre", "pseudo en jeu", "nom en jeu"],
  ],
  discord: [
    ...["discord", "discord name", "discord tag", "discord id", "discord user", "account"],
    ...["pseudo discord", "nom discord", "compte discord", "identifiant discord", "compte"],
  ],
  rank: ["rank", "guild rank", "rang", "grade", "rang de guilde"],
  class: [
    ...["class", "job", "build", "weapons", "weapon", "spec"],
    ...["classe", "arme", "armes", "métier", "spécialisation"],
  ],
  role: ["role", "rôle", "rôle en raid"],
  power: [
    ...["power", "combat power", "cp", "gs", "gear score", "gearscore", "ilvl", "item level"],
    ...["puissance", "score d'équipement", "puissance de combat", "niveau d'objet", "niveau d'équipement"],
  ],
  points: [
    ...["dkp", "points", "pts", "balance", "dkp balance", "ep", "effort points"],
    ...["solde", "solde dkp", "points dkp", "points d'effort"],
  ],
  gear: ["gp", "gear points", "points d'équipement"],
  note: [
    "note",
    "notes",
    "comment",
    "comments",
    "remarks",
    "remarque",
    "remarques",
    "commentaire",
    "commentaires",
  ],
  joined: [
    ...["joined", "join date", "joined on", "since", "member since", "date"],
    ...["arrivée", "date d'arrivée", "depuis", "entrée", "date d'entrée", "membre depuis"],
  ],
};

const fieldOf = new Map(
  sheetFields.flatMap((field) => words[field].map((word) => [foldName(word), field] as const)),
);

/** What the columns hold by their heads. A field is found once: the first column that is headed so. */
export function guessColumns(head: readonly string[]): SheetColumns {
  const found = head.map(guessField);
  return found.map((field, index) => (field !== null && found.indexOf(field) === index ? field : null));
}

/** Whether a first row is a head, and holds nobody: two of its cells are words for columns, or its only one is. */
export function isHead(cells: readonly string[]): boolean {
  const known = cells.filter((cell) => guessField(cell) !== null).length;
  return known >= Math.min(2, cells.length);
}

/** `Solde DKP (saison 3)`: what stands in brackets is a remark. */
function guessField(cell: string): SheetField | null {
  return fieldOf.get(foldName(cell.replace(/\([^)]*\)/g, ""))) ?? null;
}
