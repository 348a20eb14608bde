"use client";

import { useTranslations } from "next-intl";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { AuditView } from "../audit.loaders.ts";

type Values = AuditView["entries"][number]["before"];

export type AuditField = keyof Values;

type Writers = { readonly [Field in AuditField]: (value: NonNullable<Values[Field]>) => string };

/** Writes what an entry holds under one name in the reader's words; channels and roles by the name that they have now. */
export function useWriteValue(): (values: Values, field: AuditField, names: AuditView["names"]) => string {
  const t = useTranslations("audit.web.values");
  const tAll = useTranslations();
  const amount = useAmount();
  const time = useGuildTime();
  return (values, field, { server }) => {
    const place = (id: string) => (id === "new" ? t("new") : (server[id] ?? t("gone")));
    const writers: Writers = {
      events: place,
      voice: place,
      officers: place,
      language: (language) => tAll(`common.languages.${language}`),
      timeZone: (zone) => zone,
      game: (game) => tAll(`settings.games.titles.${game}`),
      problem: (problem) => tAll(problem),
      state: (state) => tAll(`events.states.${state}`),
      startsAt: (at) => time("moment", at),
      endsAt: (at) => time("moment", at),
      reward: (reward) => amount(reward),
      answer: (answer) => tAll(`events.answers.${answer}`),
      result: (result) => tAll(`attendance.results.${result}`),
      settlementNumber: String,
      entryCount: String,
      total: (total) => amount(total, "change"),
    };
    return writeOne(writers, values, field) ?? t("nothing");
  };
}

function writeOne<Field extends AuditField>(
  writers: Writers,
  values: Values,
  field: Field,
): string | undefined {
  const value = values[field];
  return value === undefined || value === null ? undefined : writers[field](value);
}
