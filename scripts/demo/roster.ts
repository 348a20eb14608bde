import type { Result } from "@guildhall/core/attendance";
import type { Role } from "@guildhall/core/games";

/** Somebody of the roster without a Discord account, by the name in the game. */
export type Unlinked = {
  readonly name: string;
  /** How often officers sign the person up, in percent. */
  readonly comes: number;
};

/** A static as it is now; people by their user names. */
export type StaticStory = {
  readonly name: string;
  readonly leader: string;
  readonly regulars: readonly string[];
  readonly substitutes: readonly string[];
  readonly targets: Readonly<Partial<Record<Role, number>>>;
  readonly formedWeeksAgo: number;
};

/** What officers say of somebody without an account in one event. */
export type UnlinkedStory = {
  readonly name: string;
  readonly saidComing: boolean;
  readonly result: Result;
};

export const nightwatchUnlinked: readonly Unlinked[] = [
  { name: "Grauzahn", comes: 52 },
  { name: "Cendre", comes: 44 },
  { name: "Ратибор", comes: 38 },
  { name: "白狼", comes: 34 },
  { name: "ساري", comes: 24 },
  { name: "Oldwin", comes: 12 },
];

export const nightwatchStatics: readonly StaticStory[] = [
  {
    name: "First Light",
    leader: "yara",
    regulars: ["corvin", "thordis.g", "bram", "kestrel.x", "dalbit"],
    substitutes: ["tamsin.r"],
    targets: { tank: 1, healer: 2, melee: 1, ranged: 1, flanker: 1 },
    formedWeeksAgo: 15,
  },
  {
    name: "Les Veilleurs",
    leader: "aurelien.m",
    regulars: ["odalric", "noemie.d", "celeste.v", "gauvain", "tybalt.fr"],
    substitutes: ["isolde.b", "mireille"],
    targets: { tank: 1, healer: 2, melee: 1, ranged: 1, flanker: 1 },
    formedWeeksAgo: 12,
  },
  {
    name: "Mondwache",
    leader: "jurgen.k",
    regulars: ["zoriana", "brzeszczot", "lukasz.b", "wiedzma.x"],
    substitutes: [],
    targets: { tank: 1, healer: 2, melee: 2, ranged: 1 },
    formedWeeksAgo: 9,
  },
  {
    name: "月影隊",
    leader: "tsukikage",
    regulars: ["sakura.m", "hayami.r", "seo.harin", "kurogane"],
    substitutes: ["xiaoyue.w"],
    targets: { tank: 1, healer: 2, ranged: 3 },
    formedWeeksAgo: 5,
  },
];
