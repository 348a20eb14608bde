/** One item of the local site. Names are ours; where a language is missing, the site has none. */
export type SiteItem = {
  readonly id: string;
  readonly grade: number;
  readonly names: Readonly<Record<string, string>>;
};

type Words = Readonly<Record<SiteLanguage, string>>;

export const siteLanguages = ["en", "fr", "es", "de"] as const;

export type SiteLanguage = (typeof siteLanguages)[number];

const pieces: Readonly<Record<string, Words>> = {
  bow: { en: "Longbow", fr: "Arc long", es: "Arco largo", de: "Langbogen" },
  sword: { en: "Blade", fr: "Lame", es: "Hoja", de: "Klinge" },
  sword2h: { en: "Greatsword", fr: "Espadon", es: "Mandoble", de: "Großschwert" },
  staff: { en: "Staff", fr: "Bâton", es: "Báculo", de: "Stab" },
  dagger: { en: "Daggers", fr: "Dagues", es: "Dagas", de: "Dolche" },
  crossbow: { en: "Crossbows", fr: "Arbalètes", es: "Ballestas", de: "Armbrüste" },
  spear: { en: "Spear", fr: "Lance", es: "Lanza", de: "Speer" },
  wand: { en: "Wand", fr: "Baguette", es: "Varita", de: "Zauberstab" },
  orb: { en: "Orb", fr: "Orbe", es: "Orbe", de: "Sphäre" },
  gauntlet: { en: "Gauntlets", fr: "Gantelets", es: "Guanteletes", de: "Panzerfäuste" },
  head: { en: "Helm", fr: "Heaume", es: "Yelmo", de: "Helm" },
  chest: { en: "Mail", fr: "Cotte", es: "Cota", de: "Panzer" },
  legs: { en: "Greaves", fr: "Jambières", es: "Grebas", de: "Beinschienen" },
  hands: { en: "Gloves", fr: "Gants", es: "Guantes", de: "Handschuhe" },
  feet: { en: "Boots", fr: "Bottes", es: "Botas", de: "Stiefel" },
  cape: { en: "Cloak", fr: "Cape", es: "Capa", de: "Umhang" },
  ring: { en: "Ring", fr: "Anneau", es: "Anillo", de: "Ring" },
  necklace: { en: "Necklace", fr: "Collier", es: "Collar", de: "Halskette" },
  bracelet: { en: "Bracelet", fr: "Bracelet", es: "Brazalete", de: "Armreif" },
  belt: { en: "Belt", fr: "Ceinture", es: "Cinturón", de: "Gürtel" },
  ear: { en: "Earring", fr: "Boucle d’oreille", es: "Pendiente", de: "Ohrring" },
};

const owners: Readonly<Record<string, Words>> = {
  tide: {
    en: "of the Still Tide",
    fr: "de la marée calme",
    es: "de la marea quieta",
    de: "der stillen Flut",
  },
  ember: {
    en: "of Last Embers",
    fr: "des dernières braises",
    es: "de las últimas brasas",
    de: "der letzten Glut",
  },
  thorn: {
    en: "of the Thorn Court",
    fr: "de la cour d’épines",
    es: "de la corte de espinas",
    de: "des Dornenhofs",
  },
  moon: {
    en: "of the Drowned Moon",
    fr: "de la lune noyée",
    es: "de la luna ahogada",
    de: "des ertrunkenen Mondes",
  },
};

const inEach = (name: (language: SiteLanguage) => string) =>
  Object.fromEntries(siteLanguages.map((language) => [language, name(language)]));

/** Codes of the two grades that there are. */
export type Grades = readonly [low: number, high: number];

/** Every piece of every owner: the gear of two grades. */
function makeGear([low, high]: Grades): SiteItem[] {
  return Object.entries(owners).flatMap(([owner, of], at) =>
    Object.entries(pieces).map(([piece, what]) => ({
      id: `${piece}_aa_t${(at % 2) + 1}_${owner}_001`,
      grade: at % 2 === 0 ? low : high,
      names: inEach((language) => `${what[language]} ${of[language]}`),
    })),
  );
}

/** What the site lists beside gear: a reader has to leave all of it out. */
function makeOtherThings([low]: Grades): SiteItem[] {
  const ids = [
    "sword_aa_t1_tide_001_blueprint",
    "staff_aa_t1_tide_001_traitextract",
    "orb_aa_t1_tide_001_extract",
    "package_bow_aa_t1",
    "perk_sword_001",
    "contract_belt_001",
    "material_ring_dust",
    "guild_head_banner",
    "fish_a_001",
  ];
  return ids.map((id) => ({ id, grade: low, names: inEach(() => `Left out ${id}`) }));
}

/** The catalogue that the local site shows. Some names are missing in some languages. */
export function makeUpItems(grades: Grades): readonly SiteItem[] {
  const gear = makeGear(grades).map((item, at) => {
    const { fr: _fr, de: _de, ...rest } = item.names as Record<string, string>;
    return at % 13 === 4 ? { ...item, names: rest } : item;
  });
  return [...gear, ...makeOtherThings(grades)];
}
