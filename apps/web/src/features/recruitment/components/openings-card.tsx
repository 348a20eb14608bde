"use client";

import type { Role } from "@guildhall/core/games";
import { maxWanted } from "@guildhall/core/recruitment";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { CheckBox } from "#web/components/ui/checkbox.tsx";
import { LeaveGuard } from "#web/components/ui/leave-guard.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { useAction } from "#web/components/use-action.ts";
import { saveOpeningsAction } from "../forms.actions.ts";
import type { FormsView } from "../forms.loaders.ts";

type OpeningsCardProps = {
  readonly guildId: string;
  readonly openings: FormsView["openings"];
  /** Of the guild's game. */
  readonly roles: readonly Role[];
};

/** Which roles the guild looks for, and how many of each it wants to have. */
export function OpeningsCard({ guildId, openings, roles }: OpeningsCardProps) {
  const t = useTranslations("recruitment.web.openings");
  const nameOf = useTranslations("shell.roles");
  const { isBusy, run } = useAction();
  const stored = roles.map((role) => {
    const { wanted = 0, isOpen = false } = openings.find((one) => one.role === role) ?? {};
    return { role, wanted, isOpen };
  });
  const [rows, setRows] = useState(stored);
  const change = (role: Role, changed: { readonly wanted?: number; readonly isOpen?: boolean }) =>
    setRows(rows.map((row) => (row.role === role ? { ...row, ...changed } : row)));
  const write = (wanted: typeof rows, undo?: () => void) =>
    run(
      () => saveOpeningsAction(guildId, { openings: wanted }),
      () => t("saved"),
      undo,
    );
  const former = openings.length > 0 ? stored : [];
  const save = (wanted: typeof rows) => write(wanted, () => write(former));
  const haveOf = (role: Role) => openings.find((one) => one.role === role);
  return (
    <Card title={t("title")} aside={openings.length === 0 && t("anyRole")}>
      <LeaveGuard isUnsaved={!isBusy && JSON.stringify(rows) !== JSON.stringify(stored)} />
      <p className="mb-3 text-small text-ink-3">{t("lead")}</p>
      <ul className="grid gap-1">
        {rows.map(({ role, wanted, isOpen }) => (
          <li key={role} className="flex min-h-9 flex-wrap items-center gap-2.5 border-b border-line py-1">
            <CheckBox
              isChecked={isOpen}
              aria-label={t("isOpen", { role: nameOf(role) })}
              onChange={(willBeOpen) => change(role, { isOpen: willBeOpen })}
            />
            <RoleGlyph role={role}>{nameOf(role)}</RoleGlyph>
            <span className="ms-auto text-small text-ink-3">
              {haveOf(role) &&
                t("have", { have: haveOf(role)?.have ?? 0, vacancies: haveOf(role)?.vacancies ?? 0 })}
            </span>
            <input
              type="number"
              min={0}
              max={maxWanted}
              aria-label={t("howMany", { role: nameOf(role) })}
              disabled={!isOpen}
              value={wanted}
              onChange={({ target }) =>
                change(role, { wanted: Math.max(0, Math.trunc(target.valueAsNumber || 0)) })
              }
              className="h-control w-20 rounded-control border border-edge bg-sunken px-2.5 text-end text-table disabled:opacity-50"
            />
          </li>
        ))}
      </ul>
      <div className="action-row mt-3.5">
        <Button kind="act" isBusy={isBusy} onClick={() => save(rows)}>
          {t("save")}
        </Button>
        {openings.length > 0 && (
          <Button isBusy={isBusy} onClick={() => save([])}>
            {t("forget")}
          </Button>
        )}
      </div>
    </Card>
  );
}
