import { lampColour, listNames, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { Statics, StaticView } from "@guildhall/use-cases/groups";
import { type APIEmbedField, escapeMarkdown } from "discord.js";
import { tellSlot } from "../absences/index.ts";

/** Discord takes 6,000 characters in all: so many statics leave room for their names and numbers. */
const shownStatics = 12;
/** Both lists of a field share its 1,024 characters with a line of numbers. */
const fewestLists = 12;
/** In how many statics at once there is room for when they can play; each alone says it. */
const timedStatics = 6;
/** So many say enough; the dashboard has all. */
const shownSlots = 3;

/** Statics with their people, and what each is short of. */
export function staticsList(t: Translate, { statics, limit }: Statics): MessageView {
  if (statics.length === 0) return { content: t("groups.statics.none") };
  const shown = statics.slice(0, shownStatics);
  const rest = statics.length - shown.length;
  return {
    embeds: [
      {
        title: t("groups.statics.title"),
        color: lampColour,
        fields: shown.map((one) => field(t, one, { limit, fieldCount: shown.length })),
        ...(rest > 0 && { footer: { text: t("groups.statics.more", { count: rest }) } }),
      },
    ],
  };
}

type Room = { readonly limit: number; readonly fieldCount: number };

function field(t: Translate, group: StaticView, { limit, fieldCount }: Room): APIEmbedField {
  const { name, seats, gaps, weeksTogether, leaderMemberId } = group;
  const more = (count: number) => t("groups.statics.more", { count });
  const regulars = seats.filter(({ isSubstitute }) => !isSubstitute);
  const substitutes = seats.filter(({ isSubstitute }) => isSubstitute).map((seat) => seat.name);
  const namesOf = (names: readonly string[]) =>
    listNames(names, { fieldCount: Math.max(fieldCount * 3, fewestLists), more });
  const people = namesOf(
    regulars.map((seat) =>
      seat.memberId === leaderMemberId ? t("groups.statics.leader", { name: seat.name }) : seat.name,
    ),
  );
  const short = gaps.map(({ role, have, want }) =>
    t("groups.statics.short", { role: t(`shell.roles.${role}`), have, want }),
  );
  const facts = [
    t("groups.statics.people", { regulars: regulars.length, limit }),
    t("groups.statics.weeks", { weeks: weeksTogether }),
    ...(Object.values(group.targets).some(Boolean)
      ? [short.length > 0 ? short.join(", ") : t("groups.statics.complete")]
      : []),
  ];
  const lines = [
    facts.join(" · "),
    fieldCount <= timedStatics && tellCommon(t, group),
    people,
    substitutes.length > 0 && t("groups.statics.substitutes", { names: namesOf(substitutes) }),
  ];
  return { name: escapeMarkdown(name), value: lines.filter(Boolean).join("\n") };
}

/** When all of them can play, as far as they said. */
function tellCommon(t: Translate, { common }: StaticView): string | false {
  if (!common) return false;
  const { slots, saidCount: count } = common;
  if (slots.length === 0) return t("groups.statics.commonNone", { count });
  const told = slots.slice(0, shownSlots).map((slot) => tellSlot(t, slot));
  return t("groups.statics.common", { count, slots: told.join("; ") });
}
