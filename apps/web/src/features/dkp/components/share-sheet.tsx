"use client";

import { toHundredths } from "@guildhall/core";
import { pointsChange } from "@guildhall/core/dkp";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { MemberName } from "#web/features/members/client.ts";
import { listToolsQuery } from "../lists.queries.ts";
import { isReason, ReasonField } from "./reason-field.tsx";
import { type Share, useShare } from "./use-share.ts";

type ShareSheetProps = {
  readonly guildId: string;
  readonly poolId: number;
  /** Who pays. */
  readonly member: { readonly memberId: number; readonly name: string };
  onClose(): void;
};

/** Where points only change hands: one pays, others share it, and both are read before they are written. */
export function ShareSheet({ guildId, poolId, member, onClose }: ShareSheetProps) {
  const t = useTranslations("dkp.web.share");
  const formId = useId();
  const { isBusy, preview, read, write, forget } = useShare(guildId, onClose);
  const [{ points, among, reason }, setDraft] = useState({ points: "", among: "active", reason: "" });
  const [isAsked, setAsked] = useState(false);
  const change = (changes: Partial<{ points: string; among: string; reason: string }>) => {
    forget();
    setDraft({ points, among, reason, ...changes });
  };
  const amount = pointsChange.safeParse(points);
  const isAmount = amount.success && amount.data > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isAmount || !isReason(reason)) return;
    const share: Share = {
      poolId,
      memberId: member.memberId,
      amount: points,
      among: among === "active" ? among : { eventId: Number(among) },
    };
    if (preview) write(share, reason);
    else read(share);
  };
  return (
    <Sheet
      isOpen
      title={t("title")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy}>
          {t(preview ? "write" : "preview")}
        </Button>
      }
    >
      <p className="mb-3.5 text-ink-2">{t("lead", { name: member.name })}</p>
      <form id={formId} noValidate onSubmit={submit} className="grid gap-3.5">
        <TextField
          label={t("points")}
          inputMode="decimal"
          autoComplete="off"
          value={points}
          error={isAsked && !isAmount ? t("badPoints") : undefined}
          onChange={(event) => change({ points: event.target.value })}
        />
        <AmongField guildId={guildId} value={among} onChange={(value) => change({ among: value })} />
        <ReasonField value={reason} isAsked={isAsked} onChange={(value) => change({ reason: value })} />
      </form>
      {preview && <Shares preview={preview} />}
    </Sheet>
  );
}

type AmongFieldProps = { readonly guildId: string; readonly value: string; onChange(value: string): void };

function AmongField({ guildId, value, onChange }: AmongFieldProps) {
  const t = useTranslations("dkp.web.share");
  const { data } = useQuery(listToolsQuery(guildId));
  const events = data?.events ?? [];
  return (
    <Select
      label={t("among")}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      options={[
        { value: "active", label: t("active") },
        ...events.map(({ eventId, title }) => ({ value: String(eventId), label: t("event", { title }) })),
      ]}
    />
  );
}

type SharesProps = { readonly preview: NonNullable<ReturnType<typeof useShare>["preview"]> };

/** Every account as it is and as it will be. */
function Shares({ preview: { lines } }: SharesProps) {
  const t = useTranslations("dkp.web.share");
  const write = useAmount();
  return (
    <div className="mt-4" aria-live="polite">
      <SumLines
        lines={lines.map(({ member, amount, balance }) => ({
          id: String(member.memberId),
          label: <MemberName member={member} />,
          value: <bdi dir="ltr">{`${write(balance)} → ${write(toHundredths(balance + amount))}`}</bdi>,
        }))}
        total={{ id: "total", label: t("total"), value: write(toHundredths(0)) }}
      />
    </div>
  );
}
