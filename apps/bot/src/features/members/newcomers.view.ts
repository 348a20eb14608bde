import type { NewcomerDecision } from "@guildhall/core/members";
import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ForeignGuildRow } from "@guildhall/use-cases/diplomacy";
import type { NewcomerRow, NewcomersView } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import type { Button } from "#bot/discord/define-button.ts";
import type { Select } from "#bot/discord/define-select.ts";
import { nameBuild } from "./profile.view.ts";

/** What officers can press about newcomers. */
export type NewcomerControls = {
  readonly choose: Select<Record<never, never>>;
  readonly decide: Button<{ newcomerId: number; decision: NewcomerDecision }>;
  readonly speakFor: Select<{ newcomerId: number }>;
};

export type ShownNewcomers = {
  readonly view: NewcomersView;
  readonly t: Translate;
  /** Whether the reader may answer them. */
  readonly mayDecide: boolean;
  /** Whom the reader chose, if anybody. */
  readonly chosenId?: number | undefined;
  /** For which an ally can speak; none where the reader may not say so. */
  readonly foreignGuilds: readonly Pick<ForeignGuildRow, "foreignGuildId" | "name">[];
};

/** More do not fit an embed, whatever people are called; a select would hold 25. */
const most = 20;

/** Who waits, with a select of them; of the one who is chosen, the answers that an officer can give. */
export function newcomers(shown: ShownNewcomers, controls: NewcomerControls): MessageView {
  const { view, t, mayDecide, chosenId } = shown;
  const waiting = view.newcomers;
  if (waiting.length === 0)
    return { content: t(view.hasWelcome ? "members.newcomers.none" : "members.newcomers.noPlace") };
  const listed = waiting.slice(0, most);
  const chosen = listed.find(({ newcomerId }) => newcomerId === chosenId);
  const more = waiting.length - listed.length;
  const lines = chosen
    ? [describe(chosen, shown, describeCharacter(chosen, shown))]
    : listed.map((each) => describe(each, shown));
  return {
    embeds: [
      {
        title: t("members.newcomers.title"),
        color: lampColour,
        description: [...lines, ...(more > 0 ? [t("members.newcomers.more", { count: more })] : [])].join(
          "\n",
        ),
      },
    ],
    components: mayDecide
      ? [
          row(chooser(listed, shown, controls)),
          ...(chosen ? [answers(chosen, shown, controls), ...speakers(chosen, shown, controls)] : []),
        ]
      : [],
  };
}

function describe(newcomer: NewcomerRow, { t }: ShownNewcomers, details: readonly string[] = []): string {
  const { name, step, purpose, arrivedAt, wasHereBefore, decision } = newcomer;
  return [
    `**${escapeMarkdown(name)}**`,
    t(`members.newcomers.steps.${step}`),
    purpose && t(`members.purposes.${purpose}.name`),
    ...details,
    t("members.newcomers.since", { moment: discordTime(arrivedAt, "R") }),
    wasHereBefore && t("members.newcomers.wasHereBefore"),
    decision === "declined" && t("members.newcomers.turnedDown"),
  ]
    .filter(Boolean)
    .join(" · ");
}

function describeCharacter(
  { characterName, classKey, role, power }: NewcomerRow,
  { view, t }: ShownNewcomers,
): readonly string[] {
  return [
    ...(characterName === null ? [] : [escapeMarkdown(characterName)]),
    ...(role ? [nameBuild(t, view.game, { classKey, role })] : []),
    ...(power === null ? [] : [t("members.onboarding.amount", { power })]),
  ];
}

function chooser(
  listed: readonly NewcomerRow[],
  { t, chosenId }: ShownNewcomers,
  { choose }: NewcomerControls,
) {
  const options = listed.map(({ newcomerId, name, step }) => ({
    value: String(newcomerId),
    label: name,
    description: t(`members.newcomers.steps.${step}`),
    default: newcomerId === chosenId,
  }));
  return choose.component({}, { placeholder: t("members.newcomers.choose"), options });
}

function answers(
  { newcomerId, decision: known }: NewcomerRow,
  { t }: ShownNewcomers,
  { decide }: NewcomerControls,
) {
  const welcome = (["active", "trial", "ally", "guest"] as const).map((decision) =>
    decide.component(
      { newcomerId, decision },
      {
        label: t(`members.newcomers.welcomeAs.${decision}`),
        style: decision === "active" ? "primary" : "secondary",
      },
    ),
  );
  const decline = { label: t("members.newcomers.decline"), isDisabled: known === "declined" };
  return row(...welcome, decide.component({ newcomerId, decision: "declined" }, decline));
}

const mostOptions = 25;

function speakers(
  { newcomerId }: NewcomerRow,
  { t, foreignGuilds }: ShownNewcomers,
  { speakFor }: NewcomerControls,
) {
  if (foreignGuilds.length === 0) return [];
  const options = foreignGuilds.slice(0, mostOptions).map(({ foreignGuildId, name }) => ({
    value: String(foreignGuildId),
    label: name,
  }));
  return [
    row(speakFor.component({ newcomerId }, { placeholder: t("members.newcomers.speaksFor.ask"), options })),
  ];
}
