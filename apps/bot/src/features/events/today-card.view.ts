import type { Language } from "@guildhall/core";
import { type Answer, isClosed } from "@guildhall/core/events";
import { button, discordTime, type MessageView, row } from "@guildhall/discord-views";
import { formatDay, type Translate, translateAnswer } from "@guildhall/i18n";
import type { GuildDay, RollCall } from "@guildhall/use-cases/events";
import { type APISelectMenuComponent, type APISelectMenuOption, escapeMarkdown } from "discord.js";

/** As many as fit into one embed, and into one select. */
const mostLines = 25;
/** A little less than a description holds. */
const mostCharacters = 4_000;
/** What a select can carry on into the buttons that follow it. */
const mostChosen = 10;

export type TodayControls = {
  customIdOf(answer: Answer): string;
  select(look: {
    placeholder: string;
    options: readonly APISelectMenuOption[];
    maxValues: number;
  }): APISelectMenuComponent;
};

type Words = {
  readonly t: Translate;
  readonly language: Language;
  readonly timeZone: string;
  readonly colour: number;
};

/** All Roll-calls of one day in one message, each a line; answered all at once, or some of them. */
export function todayCard(words: Words, day: GuildDay, controls: TodayControls): MessageView {
  const { t, language, colour } = words;
  const lines = fitting(
    t,
    day.rollCalls.map((event) => renderLine(t, event)),
  );
  const embed = {
    title: t("events.today.title", { day: formatDay(language, day.day) }),
    color: colour,
    description: lines.length > 0 ? lines.join("\n") : t("events.today.nothing"),
    footer: { text: todayMarker(t, day.day) },
  };
  const open = day.rollCalls.filter(isAnswerable).slice(0, mostLines);
  return { embeds: [embed], components: open.length > 0 ? renderControls(words, open, controls) : [] };
}

/** As many lines as Discord takes; the others are counted. */
function fitting(t: Translate, lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > mostCharacters || kept.length === mostLines) break;
    kept.push(line);
  }
  const count = lines.length - kept.length;
  return count > 0 ? [...kept, t("events.card.more", { count })] : kept;
}

/** By this footer the card of a day is known. */
export function todayMarker(t: Translate, day: string): string {
  return t("events.today.footer", { day });
}

export function isAnswerable({ state, isPlanned, hasEnded }: RollCall): boolean {
  return (state === "open" || state === "live") && isPlanned && !hasEnded;
}

function renderLine(t: Translate, event: RollCall): string {
  const { startsAt, state, counts } = event;
  const title = escapeMarkdown(event.title);
  const name = state === "cancelled" ? `~~${title}~~` : `**${title}**`;
  const people = (["coming", "late", "cant"] as const)
    .filter((answer) => counts[answer] > 0)
    .map((answer) => t(`events.today.${answer}`, { count: counts[answer] }))
    .join(", ");
  const standing = renderStanding(t, event);
  return [`${discordTime(startsAt, "t")} ${name}`, people, standing].filter(Boolean).join(" · ");
}

function renderStanding(t: Translate, { state, hasEnded, cameCount, ...event }: RollCall): string {
  if (state === "settled") return t("events.today.came", { count: cameCount ?? 0 });
  if (state === "cancelled") return t("events.card.calledOff");
  if (isClosed({ state }) || hasEnded) return t("events.card.over");
  if (state === "live") return t("events.card.live");
  return state === "locked" ? t("events.states.locked") : discordTime(event.startsAt, "R");
}

function renderControls(
  { t, language, timeZone }: Words,
  open: readonly RollCall[],
  controls: TodayControls,
) {
  const { customIdOf, select } = controls;
  const all = row(
    button(customIdOf("coming"), { label: t("events.today.allComing"), style: "success" }),
    button(customIdOf("cant"), { label: t("events.today.allCant"), style: "danger" }),
  );
  if (open.length === 1) return [rowOfOne(t, customIdOf)];
  const style = { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const clock = new Intl.DateTimeFormat(language, style);
  const options = open.map(({ eventId, title, startsAt }) => ({
    value: String(eventId),
    label: `${clock.format(startsAt.epochMilliseconds)} ${title}`.slice(0, 100),
  }));
  const maxValues = Math.min(mostChosen, options.length);
  return [all, row(select({ placeholder: t("events.today.some"), options, maxValues }))];
}

/** Of a single one nobody has to say which. */
function rowOfOne(t: Translate, customIdOf: TodayControls["customIdOf"]) {
  const styles = { coming: "success", late: "primary", cant: "danger" } as const;
  return row(
    ...(["coming", "late", "cant"] as const).map((answer) =>
      button(customIdOf(answer), { label: translateAnswer(t, answer), style: styles[answer] }),
    ),
  );
}
