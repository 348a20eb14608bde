"use client";

import { type Slot, splitSlot } from "@guildhall/core/absences";
import { type Role, roles } from "@guildhall/core/games";
import type { RoleTargets } from "@guildhall/core/groups";
import { useTranslations } from "next-intl";
import { useDay } from "#web/components/use-day.ts";
import { useAnnouncementWriters } from "./use-announcement-writers.ts";
import { useEventWriters } from "./use-event-writers.ts";
import { useItemWriters } from "./use-item-writers.ts";
import { useLootWriters } from "./use-loot-writers.ts";
import { usePointWriters } from "./use-point-writers.ts";
import { useRecruitmentWriters } from "./use-recruitment-writers.ts";
import { useReminderWriters } from "./use-reminder-writers.ts";
import { useSessionWriters } from "./use-session-writers.ts";
import { useWarServerWriters } from "./use-war-server-writers.ts";
import { useWishWriters } from "./use-wish-writers.ts";
import type { NamedField, Writers } from "./use-write-value.ts";

/** Numbers that need no words. */
const numberWriters = {
  power: String,
  memberCount: String,
  entryCount: String,
  rulesVersion: String,
  partiesVersion: String,
  partyCount: String,
  form: String,
  questionCount: String,
  block: String,
  tier: String,
};

/** How values are written that mean the same whatever else is known. */
export function usePlainWriters(): Omit<Writers, NamedField> {
  const t = useTranslations("audit.web.values");
  const tAll = useTranslations();
  const day = useDay();
  const writeSlot = useWriteSlot();
  const reminderWriters = useReminderWriters();
  const eventWriters = useEventWriters();
  return {
    ...reminderWriters,
    ...eventWriters,
    ...usePointWriters(),
    ...useAnnouncementWriters(),
    ...useWarServerWriters(),
    ...useItemWriters(),
    ...useSessionWriters(),
    ...useWishWriters(),
    ...useLootWriters(),
    ...useRecruitmentWriters(),
    ...numberWriters,
    inGameName: () => t("named"),
    inGameServer: () => t("named"),
    rules: () => t("written"),
    style: (style) => tAll(`settings.styles.${style}.name`),
    gameOverrides: (overrides) => overrides.join(", "),
    modulesOff: (off) => off.map((module) => tAll(`settings.modules.${module}.name`)).join(", "),
    language: (language) => tAll(`common.languages.${language}`),
    timeZone: (zone) => zone,
    game: (game) => tAll(`settings.games.titles.${game}`),
    problem: (problem) => tAll(problem),
    rights: (rights) => rights.map((right) => tAll(`common.rights.${right}`)).join(", "),
    fix: (fix) => t(`fixes.${fix}`),
    absenceState: (state) => tAll(`absences.states.${state}`),
    fromOn: day,
    untilOn: day,
    neverSlots: (slots) => slots.map(writeSlot).join(", "),
    targets: (targets) => writeTargets(targets, (role) => tAll(`shell.roles.${role}`)),
    isSubstitute: (isSubstitute) => tAll(`groups.as.${isSubstitute ? "substitute" : "regular"}`),
    answer: (answer) => tAll(`events.answers.${answer}`),
    note: () => t("written"),
    isWaiting: (isWaiting) => t(isWaiting ? "yes" : "no"),
    isCheckInOpen: (isOpen) => t(isOpen ? "yes" : "no"),
    isCheckedIn: (isCheckedIn) => t(isCheckedIn ? "yes" : "no"),
    result: (result) => tAll(`attendance.results.${result}`),
    account: (state) => tAll(`verification.states.${state}`),
    standing: (standing) => tAll(`members.standings.${standing}`),
    decision: (decision) => tAll(`members.newcomers.decisions.${decision}`),
    role: (role) => tAll(`shell.roles.${role}`),
    isClosed: (isClosed) => t(isClosed ? "yes" : "no"),
  };
}

/** A part of the week, as "Tuesday evening". */
function useWriteSlot(): (slot: Slot) => string {
  const t = useTranslations("absences");
  return (slot) => {
    const { weekday, part } = splitSlot(slot);
    return `${t(`weekdays.${weekday}`)}, ${t(`dayParts.${part}`)}`;
  };
}

function writeTargets(targets: RoleTargets, nameOf: (role: Role) => string): string {
  const wanted = roles.filter((role) => targets[role]);
  return wanted.map((role) => `${targets[role]} × ${nameOf(role)}`).join(", ");
}
