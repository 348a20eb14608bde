"use client";

import { useQuery } from "@tanstack/react-query";
import { Merge } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import type { MemberView } from "../members.loaders.ts";
import { rosterQuery } from "../members.queries.ts";
import { MergeDialog } from "./merge-dialog.tsx";

type MergeWithProps = { readonly guildId: string; readonly view: MemberView };

/** Somebody without an account turns out to be a member: whom, and then what goes over. */
export function MergeWith({ guildId, view: { member, days } }: MergeWithProps) {
  const t = useTranslations("members.web.merge");
  const router = useRouter();
  const [step, setStep] = useState<"pick" | "look">();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data } = useQuery({ ...rosterQuery({ guildId, days }), enabled: step !== undefined });
  const others = (data?.rows ?? []).filter(({ memberId }) => memberId !== member.memberId);
  const target = others.find(({ memberId }) => String(memberId) === chosen);
  return (
    <>
      <Button onClick={() => setStep("pick")}>
        <Merge aria-hidden />
        {t("open")}
      </Button>
      <Dialog
        isOpen={step === "pick"}
        title={t("pickTitle", { name: member.name })}
        onClose={() => setStep(undefined)}
        footer={
          <Button kind="act" disabled={!target} onClick={() => setStep("look")}>
            {t("next")}
          </Button>
        }
      >
        <Picker
          label={t("member")}
          placeholder={t("choose")}
          value={chosen}
          options={others.map(({ memberId, name }) => ({ id: String(memberId), label: name }))}
          onChange={setChosen}
        />
      </Dialog>
      {step === "look" && target && (
        <MergeDialog
          guildId={guildId}
          merged={member}
          member={target}
          onClose={() => setStep(undefined)}
          onMerged={() => router.push(`/guilds/${guildId}/members/${target.memberId}`)}
        />
      )}
    </>
  );
}
