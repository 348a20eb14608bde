"use client";

import { useQuery } from "@tanstack/react-query";
import { HandHelping } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import type { MemberView } from "../members.loaders.ts";
import { rosterQuery } from "../members.queries.ts";
import { HandOverDialog } from "./hand-over-dialog.tsx";

type HandOverWithProps = { readonly guildId: string; readonly view: MemberView };

/** To whom, and then what goes over. */
export function HandOverWith({ guildId, view: { member, days } }: HandOverWithProps) {
  const t = useTranslations("members.handOver");
  const [step, setStep] = useState<"pick" | "look">();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data } = useQuery({ ...rosterQuery({ guildId, days }), enabled: step !== undefined });
  const others = (data?.rows ?? []).filter(
    ({ memberId, standing }) => memberId !== member.memberId && standing !== "left",
  );
  const target = others.find(({ memberId }) => String(memberId) === chosen);
  return (
    <>
      <Button onClick={() => setStep("pick")}>
        <HandHelping aria-hidden />
        {t("open")}
      </Button>
      <Dialog
        isOpen={step === "pick"}
        title={t("pickTitle", { name: member.name })}
        onClose={() => setStep(undefined)}
        footer={
          <Button kind="act" disabled={!target} onClick={() => setStep("look")}>
            {t("look")}
          </Button>
        }
      >
        <Picker
          label={t("to")}
          placeholder={t("choose")}
          value={chosen}
          options={others.map(({ memberId, name }) => ({ id: String(memberId), label: name }))}
          onChange={setChosen}
        />
      </Dialog>
      {step === "look" && target && (
        <HandOverDialog guildId={guildId} from={member} to={target} onClose={() => setStep(undefined)} />
      )}
    </>
  );
}
