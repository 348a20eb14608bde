/** Days of the week from Monday, as ISO 8601 counts them. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export type Weekday = (typeof weekdays)[number];

export const dayParts = ["morning", "afternoon", "evening"] as const;

export type DayPart = (typeof dayParts)[number];

/** One of the 21 parts of a week. */
export type Slot = `${Weekday}-${DayPart}`;

export const slots: readonly Slot[] = weekdays.flatMap((day) =>
  dayParts.map((part): Slot => `${day}-${part}`),
);

export function splitSlot(slot: Slot): { readonly weekday: Weekday; readonly part: DayPart } {
  const [weekday, part] = slot.split("-") as [Weekday, DayPart];
  return { weekday, part };
}

/** What somebody can, or never can, every week; nothing is said of the other parts. */
export type Availability = {
  readonly free: readonly Slot[];
  readonly never: readonly Slot[];
  readonly changedAt: Temporal.Instant;
};

/** Mornings begin then; what is earlier is the evening of the day before, as players count. */
const dawnHour = 6;

/** The part of the week in which a moment lies, by the clock of this zone. */
export function slotAt(moment: Temporal.Instant, timeZone: string): Slot {
  const { hour, dayOfWeek } = moment.toZonedDateTimeISO(timeZone);
  const isNight = hour < dawnHour;
  const day = weekdays[(dayOfWeek + (isNight ? 5 : 6)) % 7] ?? "mon";
  return `${day}-${isNight ? "evening" : partOfHour(hour)}`;
}

function partOfHour(hour: number): DayPart {
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

/** How many can, and how many never can, in one part of the week. */
export type SlotCount = { readonly slot: Slot; readonly free: number; readonly never: number };

export type WeeklyPerson = Pick<Availability, "free" | "never"> & { readonly timeZone: string };

/** The middle of each part by the guild's clock. */
const middleHours: Readonly<Record<DayPart, number>> = { morning: 9, afternoon: 15, evening: 21 };

/** Everybody's week on the guild's clock, in the week of this moment: an evening here is somebody's morning. */
export function countAvailability(
  people: readonly WeeklyPerson[],
  { timeZone, now }: { readonly timeZone: string; readonly now: Temporal.Instant },
): readonly SlotCount[] {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return weekdays.flatMap((day, index) =>
    dayParts.map((part) => {
      const plainTime = Temporal.PlainTime.from({ hour: middleHours[part] });
      const middle = monday.add({ days: index }).toZonedDateTime({ timeZone, plainTime }).toInstant();
      const count = (kind: "free" | "never") =>
        people.filter((person) => person[kind].includes(slotAt(middle, person.timeZone))).length;
      return { slot: `${day}-${part}` as const, free: count("free"), never: count("never") };
    }),
  );
}

/** The parts of the week that suit most people, the best first: those who can count, less those who never can. */
export function rankSlots(counts: readonly SlotCount[]): readonly Slot[] {
  const scoreOf = ({ free, never }: SlotCount) => free - never;
  return counts
    .filter(({ free }) => free > 0)
    .toSorted((one, other) => scoreOf(other) - scoreOf(one) || other.free - one.free)
    .map(({ slot }) => slot);
}
