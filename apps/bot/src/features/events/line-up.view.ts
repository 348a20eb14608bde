import { wantsSeat } from "@guildhall/core/events";
import { type Role, roles } from "@guildhall/core/games";
import { button, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { EventDetails, ViewedSignUp } from "@guildhall/use-cases/events";
import { type APISelectMenuComponent, ComponentType, escapeMarkdown } from "discord.js";
import type { SelectLook } from "#bot/discord/define-select.ts";

/** Discord's limits: a select has 25 options, and a message five rows, of which one publishes. */
const mostOptions = 25;
const mostSelects = 4;

/** People of one select: of one role, or of those that share the last select. */
export type LineUpGroup = {
  readonly number: number;
  readonly roles: readonly (Role | null)[];
  readonly people: readonly ViewedSignUp[];
};

/** Who says to come, by role, as far as selects can offer them. Those with a seat stand first. */
export function groupLineUp(signUps: readonly ViewedSignUp[]): readonly LineUpGroup[] {
  const people = signUps
    .filter(({ answer, hasLeft }) => wantsSeat(answer) && !hasLeft)
    .toSorted((one, other) => Number(one.isWaiting) - Number(other.isWaiting));
  const present = [...roles, null].filter((role) => people.some((one) => one.role === role));
  const shares = present.map((role, index) => ({ role, number: Math.min(index, mostSelects - 1) }));
  const numbers = [...new Set(shares.map(({ number }) => number))];
  return numbers.map((number) => {
    const own = shares.filter((share) => share.number === number).map(({ role }) => role);
    const ofRoles = own.flatMap((role) => people.filter((one) => one.role === role));
    return { number, roles: own, people: ofRoles };
  });
}

export function offeredOf({ people }: LineUpGroup): readonly ViewedSignUp[] {
  return people.slice(0, mostOptions);
}

type LineUpControls = {
  selectOf(group: number, look: SelectLook): APISelectMenuComponent;
  /** Where a press on "Publish" leads. */
  readonly publishId: string;
};

/** Selects by role, in which the chosen are picked, and a button that publishes. */
export function lineUpView(
  t: Translate,
  { title, signUps }: Pick<EventDetails, "title" | "signUps">,
  { selectOf, publishId }: LineUpControls,
): MessageView {
  const name = escapeMarkdown(title);
  const groups = groupLineUp(signUps);
  if (groups.length === 0) return { content: t("events.lineUp.nobody", { title: name }) };
  const hidden = groups.flatMap((group) => group.people.slice(mostOptions)).length;
  const lines = [
    `**${t("events.lineUp.title", { title: name })}**`,
    t("events.lineUp.question"),
    hidden > 0 && t("events.lineUp.more", { count: hidden }),
  ];
  const publish = button(publishId, { label: t("events.lineUp.publish"), style: "success" });
  const rows = groups.map((group) => ({
    type: ComponentType.ActionRow as const,
    components: [selectOf(group.number, lookOf(t, group))],
  }));
  return {
    content: lines.filter(Boolean).join("\n"),
    components: [...rows, row(publish)],
  };
}

function lookOf(t: Translate, group: LineUpGroup): SelectLook {
  const offered = offeredOf(group);
  const words = group.roles.map((role) => (role ? t(`shell.roles.${role}`) : t("events.lineUp.noRole")));
  const picked = offered.filter(({ pick }) => pick === "picked").length;
  return {
    placeholder: t("events.lineUp.pickRole", { role: words.join(", "), picked, count: offered.length }),
    minValues: 0,
    maxValues: offered.length,
    options: offered.map(({ memberId, name, pick, role }) => ({
      label: name.slice(0, 100),
      value: String(memberId),
      ...(role && { description: t(`shell.roles.${role}`) }),
      default: pick === "picked",
    })),
  };
}
