/** Something that a guild plays at a time of its week. */
export type Slot = {
  /** 1 is Monday. */
  readonly weekday: number;
  /** On the guild's clock. */
  readonly time: string;
  readonly titles: readonly string[];
  readonly note?: string;
  readonly durationMinutes: number;
  readonly rewardPoints: number;
  /** How many come, compared with a usual evening, in percent. */
  readonly draws: number;
  /** How often it takes place, in percent; always when absent. */
  readonly happens?: number;
  /** Only in the first week of a month. */
  readonly isMonthly?: boolean;
};

const guildRaids = [
  "Guild raid: Morokai",
  "Guild raid: Excavator-9",
  "Guild raid: Chernobog",
  "Guild raid: Talus",
];
const archbosses = ["Archboss: Tevent", "Archboss: Queen Bellandir", "Archboss: Deluzhnoa"];
export const boonstone: Slot = {
  weekday: 5,
  time: "21:30",
  titles: ["Boonstone: Blackhowl Plains", "Boonstone: Moonlight Desert", "Boonstone: Fonos Basin"],
  durationMinutes: 45,
  rewardPoints: 15,
  draws: 55,
  happens: 20,
};

/** The week of a Throne and Liberty guild. */
export const throneAndLiberty: readonly Slot[] = [
  {
    weekday: 1,
    time: "22:00",
    titles: ["Riftstone: Windhill Shores", "Riftstone: Sandworm Lair", "Riftstone: Akidu Valley"],
    durationMinutes: 45,
    rewardPoints: 15,
    draws: 52,
    happens: 15,
  },
  {
    weekday: 2,
    time: "21:00",
    titles: guildRaids,
    durationMinutes: 60,
    rewardPoints: 10,
    draws: 68,
    happens: 30,
  },
  { weekday: 3, time: "20:30", titles: archbosses, durationMinutes: 90, rewardPoints: 15, draws: 74 },
  {
    weekday: 4,
    time: "21:00",
    titles: guildRaids,
    durationMinutes: 60,
    rewardPoints: 10,
    draws: 64,
    happens: 25,
  },
  boonstone,
  {
    weekday: 6,
    time: "16:00",
    titles: ["Tax delivery"],
    note: "Bring your fastest mount. We ride together.",
    durationMinutes: 60,
    rewardPoints: 20,
    draws: 66,
    isMonthly: true,
  },
  { weekday: 6, time: "20:30", titles: archbosses, durationMinutes: 90, rewardPoints: 15, draws: 76 },
  {
    weekday: 7,
    time: "20:00",
    titles: ["Castle Siege: Stonegard"],
    note: "Form up at half past seven. Tanks bring the ram scrolls.",
    durationMinutes: 120,
    rewardPoints: 20,
    draws: 106,
    happens: 60,
  },
];

export const emberSlots: readonly Slot[] = [
  { weekday: 3, time: "19:30", titles: ["Court night"], durationMinutes: 90, rewardPoints: 8, draws: 100 },
];
