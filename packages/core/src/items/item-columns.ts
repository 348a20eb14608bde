import { foldName } from "../members/index.ts";
import { type ItemLanguage, itemLanguages } from "./item-languages.ts";

/** What a column of a file can hold beside names. */
const fields = ["id", "category", "slot", "grade", "icon", "link", "source", "stats"] as const;

/** `name` is a name whose language the file does not say. */
export type ItemColumn = (typeof fields)[number] | "name" | `name_${ItemLanguage}`;

/** How people and databases head them, in English and in French. */
const words: Readonly<Record<(typeof fields)[number] | "name", readonly string[]>> = {
  id: ["id", "item id", "source id", "key", "identifiant", "clé"],
  name: ["name", "item", "item name", "title", "nom", "objet", "nom de l'objet"],
  category: ["category", "type", "main category", "catégorie"],
  slot: ["slot", "sub category", "emplacement", "sous-catégorie"],
  grade: ["grade", "quality", "rarity", "qualité", "rareté"],
  icon: ["icon", "icon url", "image", "icône"],
  link: ["link", "url", "page", "lien"],
  source: ["source", "drop", "drops", "drops from", "boss", "butin de", "provenance"],
  stats: ["stats", "statistics", "statistiques", "attributes", "attributs"],
};

const columnOf = new Map<string, ItemColumn>([
  ...Object.entries(words).flatMap(([column, heads]) =>
    heads.map((head) => [foldName(head), column as ItemColumn] as const),
  ),
  ...itemLanguages.flatMap((language) =>
    ["name", "nom", "item name"].map(
      (head) => [foldName(`${head}${language}`), `name_${language}` as const] as const,
    ),
  ),
]);

/** What a column holds by its head: `name_fr`, `Name (FR)` and `Nom FR` are one. Undefined for one that is not read. */
export function findItemColumn(head: string): ItemColumn | undefined {
  return columnOf.get(foldName(head));
}
