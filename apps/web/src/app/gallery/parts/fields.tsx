"use client";

import { useState } from "react";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { RadioGroup } from "#web/components/ui/radio-group.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { Switch } from "#web/components/ui/switch.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import { useSamples } from "../samples/samples.ts";
import { Part } from "./part.tsx";

export function FieldsPart() {
  const { titles, fields } = useSamples();
  return (
    <Part id="fields" title={titles.fields}>
      <div className="grid grid-cols-1 gap-x-[18px] gap-y-4 desk:grid-cols-3">
        <TextField label={fields.name} hint={fields.nameHint} defaultValue={fields.nameValue} />
        <TextField label={fields.name} placeholder={fields.placeholder} />
        <TextField label={fields.name} defaultValue={fields.nameValue} isChanged />
        <TextField
          label={fields.points}
          hint={fields.pointsHint}
          error={fields.pointsError}
          defaultValue="12,5,0"
        />
        <TextField label={fields.name} defaultValue={fields.nameValue} disabled />
        <Select
          label={fields.deadline}
          hint={fields.deadlineHint}
          options={fields.deadlines}
          defaultValue="30"
        />
        <TextArea label={fields.note} hint={fields.noteHint} defaultValue={fields.noteValue} />
        <Choices />
      </div>
    </Part>
  );
}

function Choices() {
  const { fields } = useSamples();
  const [isOn, setOn] = useState(true);
  const [isChecked, setChecked] = useState(true);
  const [loot, setLoot] = useState("bids");
  return (
    <>
      <RadioGroup label={fields.loot} choices={fields.lootChoices} value={loot} onChange={setLoot} />
      <div className="grid content-start gap-3">
        <Switch label={fields.remind} hint={fields.remindHint} isOn={isOn} onChange={setOn} />
        <Switch label={fields.remind} isOn={!isOn} onChange={(value) => setOn(!value)} />
        <Switch label={fields.remind} isOn={false} isDisabled onChange={setOn} />
        <Checkbox label={fields.bench} hint={fields.benchHint} isChecked={isChecked} onChange={setChecked} />
        <Checkbox label={fields.bench} isChecked="some" onChange={setChecked} />
        <Checkbox label={fields.bench} isChecked={false} onChange={setChecked} />
        <Checkbox label={fields.bench} isChecked isDisabled onChange={setChecked} />
      </div>
    </>
  );
}
