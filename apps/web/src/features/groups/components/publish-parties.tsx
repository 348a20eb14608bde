"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { publishPartiesAction } from "../parties.actions.ts";
import type { MadeParties } from "./parties-page.tsx";
import { usePartyNames } from "./use-party-names.ts";

type PublishPartiesProps = { readonly guildId: string; readonly parties: MadeParties; onClose(): void };

/** Says who is told before anybody is. */
export function PublishParties({ guildId, parties, onClose }: PublishPartiesProps) {
  const t = useTranslations("groups.web.parties");
  const { isBusy, run } = useAction();
  const { event, work } = parties;
  const [hasVoice, setVoice] = useState(work.hasVoice);
  const [hasRoles, setRoles] = useState(work.hasRoles);
  const { nameOf, placeName } = usePartyNames(parties);
  const publish = () =>
    run(
      () =>
        publishPartiesAction(guildId, {
          ...{ eventId: event.eventId, draftNumber: work.draftNumber, hasVoice, hasRoles },
        }),
      ({ toldCount }) => {
        onClose();
        return t("published", { count: toldCount });
      },
    );
  return (
    <ConfirmDialog
      isOpen
      title={t("publishTitle")}
      action={t("publish", { count: work.unpublished.length })}
      isBusy={isBusy}
      onConfirm={publish}
      onClose={onClose}
    >
      <p>{t("publishLead", { count: work.unpublished.length })}</p>
      {work.publishedNumber !== null && (
        <ul className="my-2 text-small text-ink-2">
          {work.unpublished.map(({ memberId, from, to }) => (
            <li key={memberId}>
              {t("change", { name: nameOf(memberId), from: placeName(from), to: placeName(to) })}
            </li>
          ))}
        </ul>
      )}
      <div className="mt-3 grid gap-2">
        <Checkbox label={t("voice")} hint={t("voiceHint")} isChecked={hasVoice} onChange={setVoice} />
        <Checkbox label={t("roles")} hint={t("rolesHint")} isChecked={hasRoles} onChange={setRoles} />
      </div>
    </ConfirmDialog>
  );
}
