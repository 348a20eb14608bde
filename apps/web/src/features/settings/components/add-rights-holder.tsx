"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { RoleDot } from "#web/components/ui/picker-leads.tsx";
import { grantablePeopleQuery, type RightsHolderView } from "../rights.queries.ts";
import { keyOf } from "./use-rights-draft.ts";

type AddRightsHolderProps = {
  readonly guildId: string;
  /** Every role of the server, and every person who was granted something. */
  readonly all: readonly RightsHolderView[];
  readonly shown: readonly RightsHolderView[];
  onAdd(holder: RightsHolderView): void;
};

/** A role or a person who was granted nothing yet. */
export function AddRightsHolder({ guildId, all, shown, onAdd }: AddRightsHolderProps) {
  const t = useTranslations("settings.rights");
  const [adding, setAdding] = useState<"role" | "person">();
  const taken = new Set(shown.map(keyOf));
  const add = (holder: RightsHolderView) => {
    setAdding(undefined);
    onAdd(holder);
  };
  if (adding === "role")
    return <RolePicker roles={all.filter((one) => !taken.has(keyOf(one)))} onChoose={add} />;
  if (adding === "person") return <PersonPicker guildId={guildId} taken={taken} onChoose={add} />;
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" onClick={() => setAdding("role")}>
        <Plus aria-hidden />
        {t("addRole")}
      </Button>
      <Button size="small" onClick={() => setAdding("person")}>
        <Plus aria-hidden />
        {t("addPerson")}
      </Button>
    </div>
  );
}

type RolePickerProps = {
  readonly roles: readonly RightsHolderView[];
  onChoose(holder: RightsHolderView): void;
};

function RolePicker({ roles, onChoose }: RolePickerProps) {
  const t = useTranslations("settings.rights");
  return (
    <div className="max-w-[460px] text-ink">
      <Picker
        label={t("addRole")}
        placeholder={t("findRole")}
        value={null}
        options={roles.map((role) => ({
          id: role.id,
          label: role.name,
          detail: t("people", { count: role.peopleCount }),
          lead: <RoleDot colour={role.colour} />,
          disabledReason: role.isEditable ? undefined : t("above"),
        }))}
        onChange={(id) => {
          const role = roles.find((one) => one.id === id);
          if (role) onChoose(role);
        }}
      />
    </div>
  );
}

type PersonPickerProps = {
  readonly guildId: string;
  readonly taken: ReadonlySet<string>;
  onChoose(holder: RightsHolderView): void;
};

const newPerson = {
  kind: "member",
  colour: 0,
  isEveryone: false,
  peopleCount: 1,
  rights: [],
  preset: null,
  hasAll: false,
  isEditable: true,
} as const;

function PersonPicker({ guildId, taken, onChoose }: PersonPickerProps) {
  const t = useTranslations("settings.rights");
  const { data: people = [] } = useQuery(grantablePeopleQuery(guildId));
  const free = people.filter(({ userId }) => !taken.has(keyOf({ kind: "member", id: userId })));
  return (
    <div className="max-w-[460px] text-ink">
      <Picker
        label={t("addPerson")}
        placeholder={t("findPerson")}
        value={null}
        options={free.map(({ userId, name, picture }) => ({
          id: userId,
          label: name,
          lead: <Avatar id={userId} picture={picture} size="small" />,
        }))}
        onChange={(id) => {
          const person = free.find(({ userId }) => userId === id);
          if (person) onChoose({ ...newPerson, id, name: person.name });
        }}
      />
    </div>
  );
}
