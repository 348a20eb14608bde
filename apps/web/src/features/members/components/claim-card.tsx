"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { useAction } from "#web/components/use-action.ts";
import { claimMemberAction } from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";

type ClaimCardProps = { readonly guildId: string; readonly claimable: MemberView["claimable"] };

/** Whoever was in the guild before joining its Discord says under which name. */
export function ClaimCard({ guildId, claimable }: ClaimCardProps) {
  const t = useTranslations("members.web.claims");
  const tMerge = useTranslations("members.merge");
  const [chosen, setChosen] = useState<string | null>(null);
  const { isBusy, run } = useAction();
  const person = claimable.find(({ memberId }) => String(memberId) === chosen);
  if (claimable.length === 0) return null;
  const send = () =>
    person &&
    run(
      () => claimMemberAction(guildId, { memberId: person.memberId }),
      () => tMerge("claimed", { name: person.name }),
    );
  return (
    <Card title={t("ownTitle")}>
      <p className="mb-3 text-ink-2">{t("ownLead")}</p>
      <Picker
        label={t("who")}
        placeholder={t("choose")}
        value={chosen}
        options={claimable.map(({ memberId, name }) => ({ id: String(memberId), label: name }))}
        onChange={setChosen}
      />
      <div className="mt-3">
        <Button isBusy={isBusy} disabled={!person} onClick={send}>
          {t("send")}
        </Button>
      </div>
    </Card>
  );
}
