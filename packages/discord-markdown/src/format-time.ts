/** https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
export type TimeStyle = "t" | "T" | "d" | "D" | "f" | "F" | "s" | "S" | "R";

export type Reader = {
  readonly locale: string;
  /** The browser's own when absent. */
  readonly timeZone?: string;
  readonly nowMs: number;
};

const formats: Record<Exclude<TimeStyle, "R">, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

const units = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

function relative(seconds: number, { locale, nowMs }: Reader): string {
  const distance = seconds - nowMs / 1000;
  const words = new Intl.RelativeTimeFormat(locale);
  const [unit, size] = units.find(([, length]) => Math.abs(distance) >= length) ?? (["second", 1] as const);
  return words.format(Math.round(distance / size), unit);
}

/** A moment as this reader's Discord writes it, in their zone and language. */
export function formatTime(seconds: number, style: TimeStyle, reader: Reader): string {
  if (style === "R") return relative(seconds, reader);
  const format = new Intl.DateTimeFormat(reader.locale, { ...formats[style], timeZone: reader.timeZone });
  return format.format(seconds * 1000);
}
