"use client";

import type { LineAnswer } from "@guildhall/core/dkp";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useDeferredValue, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import type { PointsView } from "../dkp.loaders.ts";
import { slipQuery } from "../slip.queries.ts";
import { PasteField } from "./paste-field.tsx";
import { isReason, ReasonField } from "./reason-field.tsx";
import { SlipPreview } from "./slip-preview.tsx";
import { useSlip } from "./use-slip.ts";

type PasteListSheetProps = {
  readonly guildId: string;
  readonly pool: NonNullable<PointsView["standings"]>[number]["pool"];
  onClose(): void;
};

/** Names and points from a sheet or a chat: whom each line means, what each account holds before and after, one press. */
export function PasteListSheet({ guildId, pool, onClose }: PasteListSheetProps) {
  const t = useTranslations("dkp.web.paste");
  const tAdjust = useTranslations("dkp.web.adjust");
  const formId = useId();
  const { isBusy, write } = useSlip({ guildId, poolId: pool.poolId, onDone: onClose });
  const [text, setText] = useState("");
  const [answers, setAnswers] = useState<readonly LineAnswer[]>([]);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const asked = useDeferredValue(text);
  const input = { text: asked, poolId: pool.poolId, answers: [...answers] };
  const { data, error, isPlaceholderData } = useQuery(slipQuery(guildId, input));
  const slip = asked.trim() === "" ? undefined : data;
  const count = slip?.entries.length ?? 0;
  const isReady = count > 0 && slip?.openCount === 0 && !isPlaceholderData && asked === text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isReady || !isReason(reason)) return;
    const lines = slip.entries.map(({ member, amount }) => ({
      memberId: member.memberId,
      amount: (amount / 100).toFixed(2),
    }));
    write({ lines, reason });
  };
  return (
    <Sheet
      isOpen
      title={t("title")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy} disabled={!isReady}>
          {tAdjust("write", { count })}
        </Button>
      }
    >
      <p className="mb-3.5 text-ink-2">{t("lead", { pool: pool.name })}</p>
      <form id={formId} noValidate onSubmit={submit} className="grid gap-3.5">
        <PasteField
          text={text}
          error={error?.message}
          onText={(pasted) => {
            setText(pasted);
            setAnswers([]);
          }}
        />
        {slip && (
          <SlipPreview
            slip={slip}
            answers={answers}
            onAnswer={(answer) => setAnswers([...answers.filter(({ line }) => line !== answer.line), answer])}
          />
        )}
        <ReasonField value={reason} isAsked={isAsked} onChange={setReason} />
      </form>
    </Sheet>
  );
}
