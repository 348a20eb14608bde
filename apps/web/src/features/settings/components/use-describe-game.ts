"use client";

import type { PartyShape, Role } from "@guildhall/core/games";
import { translateClass, translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import type { UnsavedChange } from "#web/components/ui/unsaved-changes.tsx";
import type { listGameChanges } from "./game-draft.ts";
import { readEventRow } from "./game-event-rows.ts";
import { useNameGameEvent } from "./use-name-game-event.ts";

/** Writes what somebody has in hand of the game, in words. */
export function useDescribeGame(): (changes: ReturnType<typeof listGameChanges>) => readonly UnsavedChange[] {
  const t = useTranslations("settings");
  const tAll = useTranslations();
  const { nameOf, write } = useNameGameEvent();
  const writeRoles = useWriteRoles();
  const writeSeats = useWriteSeats();
  const writeLimit = (limit: number | null) => (limit === null ? t("web.game.noWishLimit") : String(limit));
  return ({ events, classes, shapes, limits }) => [
    ...events.map(({ before, after }) => ({
      name: nameOf(after ?? before),
      before: write(before),
      after: write(after),
      isWrong: after !== undefined && readEventRow(after) === undefined,
    })),
    ...classes.map(({ gameClass, after }) => ({
      name: translateClass(tAll, gameClass),
      before: writeRoles(gameClass.roles),
      after: after.length > 0 ? writeRoles(after) : t("web.game.noRole"),
      isWrong: after.length === 0,
    })),
    ...shapes.map(({ shape, after }) => ({
      name: translateGameTerm(tAll, "parties", shape.key),
      before: writeSeats(shape.seats),
      after: after ? writeSeats(after) : t("web.game.notFull"),
      isWrong: after === undefined,
    })),
    ...limits.map(({ interest, after }) => ({
      name: translateGameTerm(tAll, "interests", interest.key),
      before: writeLimit(interest.wishLimit),
      after: after ? writeLimit(after.wishLimit) : t("web.game.wishLimitWrong"),
      isWrong: after === undefined,
    })),
  ];
}

function useWriteRoles(): (roles: readonly Role[]) => string {
  const t = useTranslations("shell.roles");
  return (roles) => roles.map((role) => t(role)).join(", ");
}

/** `1 Tank, 2 Healer, 3 Melee/Ranged`. */
function useWriteSeats(): (seats: PartyShape["seats"]) => string {
  const t = useTranslations("settings.games.profile");
  const tRole = useTranslations("shell.roles");
  return (seats) =>
    seats
      .map(({ count, roles }) => t("seats", { count, roles: roles.map((role) => tRole(role)).join("/") }))
      .join(", ");
}
