"use client";

import { type Role, roles } from "@guildhall/core/games";
import type { RoleTargets } from "@guildhall/core/groups";
import { isSettingKey, type SettingKey } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { useWriteSetting } from "#web/components/use-write-setting.ts";
import type { AuditView } from "../audit.loaders.ts";

type Values = AuditView["entries"][number]["before"];

export type AuditField = keyof Values;

type OwnField = Exclude<AuditField, SettingKey>;

type Writers = { readonly [Field in OwnField]: (value: NonNullable<Values[Field]>) => string };

/** Writes what an entry holds under one name in the reader's words; channels and roles by the name that they have now. */
export function useWriteValue(): (values: Values, field: AuditField, names: AuditView["names"]) => string {
  const t = useTranslations("audit.web.values");
  const tAll = useTranslations();
  const writeSetting = useWriteSetting();
  const amount = useAmount();
  const time = useGuildTime();
  return (values, field, { server, ranks, members }) => {
    const place = (id: string) => (id === "new" ? t("new") : (server[id] ?? t("gone")));
    const writers: Writers = {
      events: place,
      voice: place,
      panel: place,
      officers: place,
      inGameName: () => t("named"),
      inGameServer: () => t("named"),
      style: (style) => tAll(`settings.styles.${style}.name`),
      gameOverrides: (overrides) => overrides.join(", "),
      modulesOff: (off) => off.map((module) => tAll(`settings.modules.${module}.name`)).join(", "),
      language: (language) => tAll(`common.languages.${language}`),
      timeZone: (zone) => zone,
      game: (game) => tAll(`settings.games.titles.${game}`),
      problem: (problem) => tAll(problem),
      rights: (rights) => rights.map((right) => tAll(`common.rights.${right}`)).join(", "),
      fix: (fix) => t(`fixes.${fix}`),
      state: (state) => tAll(`events.states.${state}`),
      startsAt: (at) => time("moment", at),
      endsAt: (at) => time("moment", at),
      reward: (reward) => amount(reward),
      leader: (id) => members.find(({ memberId }) => memberId === id)?.name ?? t("goneMember"),
      targets: (targets) => writeTargets(targets, (role) => tAll(`shell.roles.${role}`)),
      isSubstitute: (isSubstitute) => tAll(`groups.as.${isSubstitute ? "substitute" : "regular"}`),
      answer: (answer) => tAll(`events.answers.${answer}`),
      result: (result) => tAll(`attendance.results.${result}`),
      standing: (standing) => tAll(`members.standings.${standing}`),
      rank: (rankId) => ranks[rankId] ?? t("gone"),
      role: (role) => tAll(`shell.roles.${role}`),
      power: String,
      settlementNumber: String,
      batchNumber: String,
      entryCount: String,
      total: (total) => amount(total, "change"),
    };
    const written = isSettingKey(field)
      ? writeSetting(field, values[field], (id) => server[id] ?? t("gone"))
      : writeOne(writers, values, field);
    return written || t("nothing");
  };
}

function writeTargets(targets: RoleTargets, nameOf: (role: Role) => string): string {
  const wanted = roles.filter((role) => targets[role]);
  return wanted.map((role) => `${targets[role]} × ${nameOf(role)}`).join(", ");
}

function writeOne<Field extends OwnField>(
  writers: Writers,
  values: Values,
  field: Field,
): string | undefined {
  const value = values[field];
  return value === undefined || value === null ? undefined : writers[field](value);
}
