"use client";

import { isSettingKey } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { useAmount } from "#web/components/use-amount.ts";
import type { AuditView } from "../audit.loaders.ts";
import { useNameItem } from "./use-name-item.ts";
import { type AuditField, useWriteValue } from "./use-write-value.ts";

type Entry = AuditView["entries"][number];
type Names = AuditView["names"];

/** An entry in the reader's words. */
export type AuditRow = {
  readonly entry: Entry;
  readonly actor: string;
  /** The event it is about, if it is about one. */
  readonly event: string | null;
  readonly sentence: string;
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
};

export function useDescribeEntry(): (entry: Entry, names: Names) => AuditRow {
  const t = useTranslations("audit.web");
  const tAll = useTranslations();
  const write = useWriteValue();
  const amount = useAmount();
  const nameActor = useNameActor();
  const nameHolder = useNameHolder();
  const nameItem = useNameTargetItem();
  return (entry, names) => {
    const { useCase, target, memberId, before, after } = entry;
    const changes = fieldsOf({ ...before, ...after }).map((field) => ({
      field: isSettingKey(field) ? tAll(`settings.catalogue.${field}.name`) : t(`fields.${field}`),
      before: write(before, field, names),
      after: write(after, field, names),
    }));
    const actor = nameActor(entry, names);
    const event = target.kind === "event" ? (names.events[target.id] ?? t("values.goneEvent")) : null;
    const sentence = t(`sentences.${useCase}`, {
      actor,
      event: event ?? "",
      member: findName(names, memberId) ?? t("values.goneMember"),
      holder: nameHolder(entry, names),
      item: nameItem(entry, names),
      place: target.kind === "place" ? t(`fields.${target.id}`) : "",
      before: changes[0]?.before ?? "",
      after: changes[0]?.after ?? "",
      count: after.entryCount ?? 0,
      total: after.total === undefined ? "" : amount(after.total, "change"),
    });
    return { entry, actor, event, sentence, changes };
  };
}

const fieldsOf = (values: Entry["after"]) => Object.keys(values) as readonly AuditField[];

function useNameActor(): (entry: Entry, names: Names) => string {
  const t = useTranslations("audit.web.actors");
  return ({ actor: { kind, memberId, program } }, names) => {
    switch (kind) {
      case "member":
        return findName(names, memberId) ?? t("gone");
      case "job":
        return t("job", { program: program ?? "" });
      case "api-key":
        return t("apiKey", { program: program ?? "" });
      case "system":
        return t("system");
    }
  };
}

/** The item that it is about, if it is about one. */
function useNameTargetItem(): (entry: Entry, names: Names) => string {
  const nameItem = useNameItem();
  return ({ target }, names) => (target.kind === "item" ? nameItem(target.id, names) : "");
}

/** The role or the person whose rights were changed. */
function useNameHolder(): (entry: Entry, names: Names) => string {
  const t = useTranslations("audit.web.values");
  return ({ target, memberId }, names) =>
    target.kind === "role"
      ? (names.server[target.id] ?? t("goneRole"))
      : (findName(names, memberId) ?? t("goneMember"));
}

function findName({ members }: Names, memberId: number | null): string | undefined {
  return members.find((member) => member.memberId === memberId)?.name;
}
