"use client";

import type { NamedParty } from "@guildhall/core/groups";
import { Lock, LockOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { Told } from "#web/components/ui/told.tsx";
import type { Board } from "./party-board.tsx";
import { PartySeatRow } from "./party-seat-row.tsx";
import { usePartyNames } from "./use-party-names.ts";
import { usePower } from "./use-power.ts";

type PartyCardProps = { readonly board: Board; readonly party: NamedParty; readonly index: number };

/** One party: who is in it, how strong it is, and what it lacks. */
export function PartyCard({ board, party, index }: PartyCardProps) {
  const t = useTranslations("groups.web.parties");
  const tRole = useTranslations("shell.roles");
  const { partyName } = usePartyNames(board.parties);
  const write = usePower();
  const { partyKey, size } = party;
  const { carrying } = board;
  const proposed = board.proposal.parties.find((one) => one.partyKey === partyKey);
  const seats = proposed?.seats ?? [];
  const target = { partyKey };
  const name = partyName(party, index);
  const isShort = seats.length < size;
  const memberIds = seats.map(({ memberId }) => memberId);
  const isLocked = memberIds.every((id) =>
    board.places.some((place) => place.memberId === id && place.isLocked),
  );
  return (
    <section
      aria-label={name}
      className={`min-w-0 rounded-card border bg-surface shadow-1 ${isShort ? "border-lamp" : "border-line"}`}
      {...carrying.dropProps(target)}
    >
      <header className="flex min-h-9 items-center gap-2 border-b border-line px-3 py-1.5">
        <h2 className="min-w-0 truncate font-title text-card font-semibold">{name}</h2>
        {isShort && <Chip tone="warn">{t("filled", { count: seats.length, size })}</Chip>}
        {proposed?.lacksLeader && <Chip tone="info">{t("lacksLeader")}</Chip>}
        {proposed?.meanPower != null && (
          <Told text={t("mean")} className="ms-auto text-table text-ink-2">
            {write(proposed.meanPower)}
          </Told>
        )}
        {!board.isFixed && memberIds.length > 0 && (
          <IconButton
            label={t(isLocked ? "unlockParty" : "lockParty", { party: name })}
            disabled={board.hands.isBusy}
            className="-me-1.5"
            onClick={() => board.hands.lock(memberIds, !isLocked)}
          >
            {isLocked ? (
              <Lock aria-hidden className="icon-14" />
            ) : (
              <LockOpen aria-hidden className="icon-14" />
            )}
          </IconButton>
        )}
      </header>
      <ul>
        {seats.map((seat) => (
          <PartySeatRow key={seat.memberId} board={board} seat={seat} partyKey={partyKey} />
        ))}
        {proposed?.missing.map(({ roles, count }) => (
          <li
            key={roles.join()}
            className="mx-2 my-1 flex min-h-7 items-center gap-2 rounded-chip border border-dashed border-line-2 px-2 text-small text-ink-2"
          >
            {roles.map((role) => (
              <RoleGlyph key={role} role={role} />
            ))}
            {t("wanted", { roles: roles.map((role) => tRole(role)).join(", "), count })}
          </li>
        ))}
        {carrying.isPicked && carrying.accepts(target) && (
          <li className="p-1.5">
            <PutHere label={t("putHere", { party: name })} onPut={() => carrying.putDown(target)} />
          </li>
        )}
      </ul>
    </section>
  );
}

/** Where somebody who is in a hand can be put down. */
export function PutHere({ label, onPut }: { readonly label: string; onPut(): void }) {
  return (
    <button
      type="button"
      onClick={onPut}
      className="min-h-8 w-full rounded-control border border-dashed border-lamp text-small text-lamp hover:bg-lamp-soft max-desk:min-h-11"
    >
      {label}
    </button>
  );
}
