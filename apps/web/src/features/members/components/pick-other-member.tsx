"use client";

import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import type { MemberView, RosterView } from "../members.loaders.ts";
import { rosterQuery } from "../members.queries.ts";

type Other = RosterView["rows"][number];

type PickOtherMemberProps = {
  readonly guildId: string;
  readonly view: MemberView;
  readonly words: {
    readonly open: string;
    readonly title: string;
    readonly label: string;
    readonly placeholder: string;
    readonly next: string;
  };
  readonly icon: ReactNode;
  /** Whether somebody may be picked; the member itself never may. */
  isEligible?(other: Other): boolean;
  /** What is looked at once somebody is picked. */
  children(target: Other, close: () => void): ReactNode;
};

/** Something that concerns two members: a button that asks for the other one, and then shows what would happen. */
export function PickOtherMember({
  guildId,
  view: { member, days },
  words,
  icon,
  isEligible = () => true,
  children,
}: PickOtherMemberProps) {
  const [step, setStep] = useState<"pick" | "look">();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data } = useQuery({ ...rosterQuery({ guildId, days }), enabled: step !== undefined });
  const others = (data?.rows ?? []).filter(
    (other) => other.memberId !== member.memberId && isEligible(other),
  );
  const target = others.find(({ memberId }) => String(memberId) === chosen);
  const close = () => setStep(undefined);
  return (
    <>
      <Button onClick={() => setStep("pick")}>
        {icon}
        {words.open}
      </Button>
      <Dialog
        isOpen={step === "pick"}
        title={words.title}
        onClose={close}
        footer={
          <Button kind="act" disabled={!target} onClick={() => setStep("look")}>
            {words.next}
          </Button>
        }
      >
        <Picker
          label={words.label}
          placeholder={words.placeholder}
          value={chosen}
          options={others.map(({ memberId, name }) => ({ id: String(memberId), label: name }))}
          onChange={setChosen}
        />
      </Dialog>
      {step === "look" && target && children(target, close)}
    </>
  );
}
