"use client";

import { isSettingKey, type Place, type SettingKey } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { useWriteSetting } from "#web/components/use-write-setting.ts";
import type { AuditView } from "../audit.loaders.ts";
import { useNameItem } from "./use-name-item.ts";
import { usePlainWriters } from "./use-plain-writers.ts";

type Values = AuditView["entries"][number]["before"];

export type AuditField = keyof Values;

type OwnField = Exclude<AuditField, SettingKey>;

/** Holds the id of something that has a name. */
export type NamedField =
  | Place
  | "leader"
  | "rank"
  | "house"
  | "handedTo"
  | "mergedFrom"
  | "mergedInto"
  | "pool"
  | "poolOrder";

export type Writers = { readonly [Field in OwnField]: (value: NonNullable<Values[Field]>) => string };

/** Writes what an entry holds under one name in the reader's words; channels and roles by the name that they have now. */
export function useWriteValue(): (values: Values, field: AuditField, names: AuditView["names"]) => string {
  const t = useTranslations("audit.web.values");
  const plainWriters = usePlainWriters();
  const writeSetting = useWriteSetting();
  const nameItem = useNameItem();
  return (values, field, { server, ranks, houses, pools, members, items }) => {
    const place = (id: string) => (id === "new" ? t("new") : (server[id] ?? t("gone")));
    const member = (id: number) => members.find(({ memberId }) => memberId === id)?.name ?? t("goneMember");
    const writers: Writers = {
      ...plainWriters,
      events: place,
      voice: place,
      panel: place,
      welcome: place,
      roster: place,
      absences: place,
      officers: place,
      desk: place,
      away: place,
      loot: place,
      wishlists: place,
      recruitment: place,
      codes: place,
      contracts: place,
      fame: place,
      leader: member,
      mergedFrom: member,
      mergedInto: (itemId) => nameItem(itemId, { items }),
      handedTo: member,
      house: (houseId) => houses[houseId] ?? t("gone"),
      pool: (poolId) => pools[poolId] ?? t("gone"),
      poolOrder: (poolIds) => poolIds.map((poolId) => pools[poolId] ?? t("gone")).join(", "),
      rank: (rankId) => ranks[rankId] ?? t("gone"),
    };
    const written = isSettingKey(field)
      ? writeSetting(field, values[field], (id) => server[id] ?? t("gone"))
      : writeOne(writers, values, field);
    return written || t("nothing");
  };
}

function writeOne<Field extends OwnField>(
  writers: Writers,
  values: Values,
  field: Field,
): string | undefined {
  const value = values[field];
  return value === undefined || value === null ? undefined : writers[field](value);
}
