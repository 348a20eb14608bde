"use client";

import { toHundredths } from "@guildhall/core";
import type { UndoTarget } from "@guildhall/core/dkp";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { MemberName } from "#web/features/members/client.ts";
import { undoEntriesAction } from "../dkp.actions.ts";
import type { UndoView } from "../ledger.loaders.ts";
import { undoQuery } from "../ledger.queries.ts";
import { isReason, ReasonField } from "./reason-field.tsx";

type UndoSheetProps = { readonly guildId: string; readonly target: UndoTarget; onClose(): void };

/** Takes rows of the ledger back: the exact rows that this writes, and why. */
export function UndoSheet({ guildId, target, onClose }: UndoSheetProps) {
  const t = useTranslations("dkp.web.undo");
  const { data, error, refetch } = useQuery(undoQuery({ guildId, target }));
  if (data) return <UndoForm guildId={guildId} target={target} preview={data} onClose={onClose} />;
  return (
    <Sheet isOpen title={t("title")} onClose={onClose}>
      <Reading label={t("reading")} error={error} again={refetch} />
    </Sheet>
  );
}

type UndoFormProps = UndoSheetProps & { readonly preview: UndoView };

function UndoForm({ guildId, target, preview, onClose }: UndoFormProps) {
  const t = useTranslations("dkp.web.undo");
  const formId = useId();
  const { isBusy, run } = useAction();
  const [slipId] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const count = preview.lines.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isReason(reason)) return;
    const done = () => {
      onClose();
      return t("done", { count });
    };
    run(() => undoEntriesAction(guildId, { ...target, slipId, reason }), done);
  };
  return (
    <Sheet
      isOpen
      title={t("title")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy}>
          {t("write", { count })}
        </Button>
      }
    >
      <Warnings preview={preview} />
      <form id={formId} noValidate onSubmit={submit}>
        <ReasonField value={reason} isAsked={isAsked} onChange={setReason} />
      </form>
      <UndoLines preview={preview} />
    </Sheet>
  );
}

function Warnings({ preview: { events, undoneCount } }: Pick<UndoFormProps, "preview">) {
  const t = useTranslations("dkp.web.undo");
  return (
    <div className="mb-3.5 grid gap-2 text-ink-2">
      <p>{t("lead")}</p>
      {events.map((title) => (
        <p key={title} className="text-warn">
          {t("paysAgain", { event: title })}
        </p>
      ))}
      {undoneCount > 0 && <p>{t("before", { count: undoneCount })}</p>}
    </div>
  );
}

/** Each row as it would be written, with what its account holds then. */
function UndoLines({ preview: { lines } }: Pick<UndoFormProps, "preview">) {
  const t = useTranslations("dkp.web.undo");
  const write = useAmount();
  const total = toHundredths(lines.reduce((sum, { amount }) => sum + amount, 0));
  return (
    <div className="mt-4">
      <SumLines
        lines={lines.map((line) => ({
          id: String(line.entryId),
          label: <MemberName member={line} />,
          value: (
            <bdi dir="ltr" className="whitespace-nowrap">
              {`${write(line.amount, "change")} → ${write(line.balanceAfter)}`}
            </bdi>
          ),
        }))}
        total={{ id: "total", label: t("total"), value: <Change amount={total} /> }}
      />
    </div>
  );
}
