"use client";

import { Clock, Gem } from "lucide-react";
import { useState } from "react";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { GradeFrame } from "#web/components/ui/grade.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { ChannelLead, RoleDot } from "#web/components/ui/picker-leads.tsx";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { useSamples } from "../samples/samples.ts";
import { Part } from "./part.tsx";

export function PickersPart() {
  const samples = useSamples();
  const { titles, pickers } = samples;
  const channels = pickers.channels.map(({ kind, ...option }) => ({
    ...option,
    lead: <ChannelLead kind={kind} />,
  }));
  const roles = pickers.roles.map(({ colour, ...option }) => ({
    ...option,
    lead: <RoleDot colour={colour} />,
  }));
  const members = samples.members.map((member) => ({
    id: member.id,
    label: member.name,
    detail: member.className,
    lead: <Avatar id={member.id} size="small" />,
  }));
  const items = pickers.items.map(({ grade, ...option }) => ({
    ...option,
    lead: (
      <GradeFrame grade={grade}>
        <Gem aria-hidden className="icon-14" />
      </GradeFrame>
    ),
  }));
  const times = pickers.times.map((option) => ({
    ...option,
    lead: <Clock aria-hidden className="icon-14 text-ink-3" />,
  }));
  return (
    <Part id="pickers" title={titles.pickers}>
      <div className="grid grid-cols-1 gap-x-[18px] gap-y-4 desk:grid-cols-3">
        <Chosen label={pickers.channel} hint={pickers.channelHint} options={channels} first="siege" />
        <Many label={pickers.role} hint={pickers.roleHint} options={roles} />
        <Chosen label={pickers.member} options={members} first={members[0]?.id ?? ""} />
        <Chosen label={pickers.item} options={items} first="" />
        <Chosen label={pickers.time} hint={pickers.timeHint} options={times} first="2000" />
      </div>
    </Part>
  );
}

type ChosenProps = Pick<Parameters<typeof Picker>[0], "label" | "hint" | "options"> & {
  readonly first: string;
};

function Chosen({ first, ...words }: ChosenProps) {
  const { pickers } = useSamples();
  const [value, setValue] = useState(first);
  const isChanged = value !== first;
  return (
    <Picker {...words} value={value} placeholder={pickers.none} isChanged={isChanged} onChange={setValue} />
  );
}

function Many(words: Omit<ChosenProps, "first">) {
  const [values, setValues] = useState<readonly string[]>(["member", "ally"]);
  return <PickerMany {...words} values={values} isChanged onChange={setValues} />;
}
