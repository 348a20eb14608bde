/** How items of a slot are called: English, French, Spanish, German. */
const slots = [
  ["sword", "Blade", "Lame", "Hoja", "Klinge"],
  ["sword2h", "Greatsword", "Espadon", "Mandoble", "Zweihänder"],
  ["dagger", "Daggers", "Dagues", "Dagas", "Dolche"],
  ["spear", "Spear", "Lance", "Lanza", "Speer"],
  ["gauntlet", "Gauntlets", "Gantelets", "Guanteletes", "Kampfhandschuhe"],
  ["bow", "Longbow", "Arc long", "Arco largo", "Langbogen"],
  ["crossbow", "Crossbows", "Arbalètes", "Ballestas", "Armbrüste"],
  ["staff", "Staff", "Bâton", "Bastón", "Stab"],
  ["wand", "Wand", "Baguette", "Varita", "Zauberstab"],
  ["orb", "Orb", "Orbe", "Orbe", "Sphäre"],
  ["head", "Helm", "Heaume", "Yelmo", "Helm"],
  ["cloak", "Cloak", "Cape", "Capa", "Umhang"],
  ["chest", "Breastplate", "Plastron", "Peto", "Brustplatte"],
  ["hands", "Gloves", "Gants", "Guantes", "Handschuhe"],
  ["legs", "Greaves", "Jambières", "Grebas", "Beinschienen"],
  ["feet", "Boots", "Bottes", "Botas", "Stiefel"],
  ["necklace", "Pendant", "Pendentif", "Colgante", "Anhänger"],
  ["bracelet", "Bracelet", "Bracelet", "Brazalete", "Armreif"],
  ["ring", "Ring", "Anneau", "Anillo", "Ring"],
  ["belt", "Belt", "Ceinture", "Cinturón", "Gürtel"],
  ["earring", "Earrings", "Boucles d’oreilles", "Pendientes", "Ohrringe"],
] as const;

/** Whose they were, from the most common grade up, and where they drop. No game has any of this. */
const makers = [
  [40, "of the Salt Road", "de la route du sel", "del camino de la sal", "der Salzstraße", ""],
  [40, "of Grey Lanterns", "des lanternes grises", "de los faroles grises", "der grauen Laternen", ""],
  [
    41,
    "of the Pale Tide",
    "de la marée pâle",
    "de la marea pálida",
    "der fahlen Flut",
    "Ysmere, Mother of Tides",
  ],
  [
    41,
    "of the Cinder Regent",
    "du régent des cendres",
    "del regente de ceniza",
    "des Aschenregenten",
    "The Cinder Regent",
  ],
  [42, "of Vaskrel", "de Vaskrel", "de Vaskrel", "von Vaskrel", "Vaskrel the Hollow"],
  [
    42,
    "of the Last Orchard",
    "du dernier verger",
    "del último huerto",
    "des letzten Obstgartens",
    "Old Thornback",
  ],
  [
    43,
    "of Nhaluth Unbound",
    "de Nhaluth déchaîné",
    "de Nhaluth desatado",
    "des entfesselten Nhaluth",
    "Nhaluth Unbound",
  ],
] as const;

const tiers = { 40: 1, 41: 2, 42: 3, 43: 3 } as const;

/**
 * A sheet of a hundred and forty-seven items, as somebody might keep it: names in four languages with holes, and two rows that
 * nobody can read.
 */
export function writeInventedItems(): string {
  const rows = makers.flatMap((maker, makerIndex) =>
    slots.map((slot, slotIndex) => toRow(slot, maker, makerIndex * slots.length + slotIndex)),
  );
  const head = "id\tname_en\tname_fr\tname_es\tname_de\tslot\tgrade\tsource\tlink\tstats";
  const broken = ["ring_t2_lost\t\t\t\t\tring\t41", "belt_t1_odd\tBelt of Odds\t\t\t\tbelt\tshiny"];
  return [head, ...rows, ...broken].join("\n");
}

type Slot = (typeof slots)[number];
type Maker = (typeof makers)[number];

function toRow([slot, ...nouns]: Slot, [grade, ...words]: Maker, number: number): string {
  const drops = words[4];
  const [en, fr, es, de] = nouns.map((noun, index) => `${noun} ${words[index]}`);
  const id = `${slot}_t${tiers[grade]}_demo_${String(number).padStart(3, "0")}`;
  // English is always there; each other language lacks some.
  const names = [en, number % 9 === 4 ? "" : fr, number % 4 === 1 ? "" : es, number % 6 === 2 ? "" : de];
  const stats = `Power: ${grade * 12 + (number % 7) * 3}; Level: ${grade + 10}`;
  return [id, ...names, slot, grade, drops, "", stats].join("\t");
}
