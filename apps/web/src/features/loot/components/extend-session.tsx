"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { useAction } from "#web/components/use-action.ts";
import { extendSessionAction } from "../sessions.actions.ts";
import type { SessionInView } from "../sessions.loaders.ts";
import { useMinutes } from "./use-minutes.ts";

type ExtendSessionProps = { readonly guildId: string; readonly session: SessionInView; onClose(): void };

/** From a few minutes for who is on the way to two days for who is away. */
const lengths = [10, 30, 60, 180, 720, 1_440, 2_880] as const;

/** An officer leaves people more time. */
export function ExtendSession({ guildId, session: { sessionId }, onClose }: ExtendSessionProps) {
  const t = useTranslations("loot.web.session.extend");
  const formId = useId();
  const words = useMinutes();
  const { isBusy, failure, run } = useAction();
  const [minutes, setMinutes] = useState(String(lengths[1]));
  const extend = (event: FormEvent) => {
    event.preventDefault();
    run(
      () => extendSessionAction(guildId, { sessionId, minutes: Number(minutes) }),
      () => {
        onClose();
        return t("done");
      },
    );
  };
  return (
    <Dialog
      isOpen
      title={t("title")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy}>
          {t("action")}
        </Button>
      }
    >
      <form id={formId} onSubmit={extend} className="grid gap-3.5">
        <p className="text-ink-2">{t("text")}</p>
        <Select
          label={t("by")}
          value={minutes}
          error={failure}
          onChange={({ target }) => setMinutes(target.value)}
          options={lengths.map((length) => ({ value: String(length), label: words(length) }))}
        />
      </form>
    </Dialog>
  );
}
