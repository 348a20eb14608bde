"use client";

import type { Role } from "@guildhall/core/games";
import type { CreateStaticInput } from "@guildhall/core/groups";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Picker } from "#web/components/ui/picker.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { GroupsView, StaticInView } from "../groups.loaders.ts";
import { MemberLead } from "./member-lead.tsx";

type StaticFormProps = {
  readonly formId: string;
  readonly view: GroupsView;
  readonly group: StaticInView | undefined;
  readonly failure: string | undefined;
  onSave(input: CreateStaticInput): void;
};

/** Name, leader and how many of each role. A static that is there is led by one of its regulars. */
export function StaticForm({ formId, view, group, failure, onSave }: StaticFormProps) {
  const t = useTranslations("groups.web.form");
  const [name, setName] = useState(group?.name ?? "");
  const [leader, setLeader] = useState(group ? String(group.leaderMemberId) : null);
  const [targets, setTargets] = useState<CreateStaticInput["targets"]>(group?.targets ?? {});
  const people = group ? group.seats.filter(({ isSubstitute }) => !isSubstitute) : view.people;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (leader) onSave({ name, leaderMemberId: Number(leader), targets });
  };
  return (
    <form id={formId} onSubmit={submit} className="grid gap-3.5">
      <TextField
        label={t("name")}
        value={name}
        required
        minLength={2}
        maxLength={50}
        autoComplete="off"
        error={failure}
        onChange={(event) => setName(event.target.value)}
      />
      <Picker
        label={t("leader")}
        placeholder={t("chooseLeader")}
        value={leader}
        onChange={setLeader}
        options={people.map((person) => ({
          id: String(person.memberId),
          label: person.name,
          lead: <MemberLead member={person} />,
        }))}
      />
      <Targets view={view} targets={targets} onChange={setTargets} />
    </form>
  );
}

type TargetsProps = {
  readonly view: GroupsView;
  readonly targets: CreateStaticInput["targets"];
  onChange(targets: CreateStaticInput["targets"]): void;
};

function Targets({ view: { roles, limit }, targets, onChange }: TargetsProps) {
  const t = useTranslations();
  const change = (role: Role, typed: string) => onChange({ ...targets, [role]: Number(typed) });
  return (
    <fieldset>
      <legend className="mb-[5px] text-table font-medium">{t("groups.web.form.targets")}</legend>
      <div className="grid grid-cols-3 gap-2.5">
        {roles.map((role) => (
          <TextField
            key={role}
            label={t(`shell.roles.${role}`)}
            type="number"
            inputMode="numeric"
            min={0}
            max={limit}
            value={targets[role] ?? 0}
            onChange={(event) => change(role, event.target.value)}
          />
        ))}
      </div>
      <p className="mt-1 text-[12px] leading-4 text-ink-3">{t("groups.web.form.targetsHint", { limit })}</p>
    </fieldset>
  );
}
