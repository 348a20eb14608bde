"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { useAction } from "#web/components/use-action.ts";
import { MemberName } from "#web/features/members/client.ts";
import { seatMemberAction, unseatMemberAction } from "../groups.actions.ts";
import type { GroupsView, StaticInView } from "../groups.loaders.ts";
import { MemberLead } from "./member-lead.tsx";

type StaticPeopleProps = {
  readonly guildId: string;
  readonly view: GroupsView;
  readonly group: StaticInView;
};

const kinds = ["regular", "substitute"] as const;

/** Who is in the static. Adding and taking out is done at once, so that two officers can do it together. */
export function StaticPeople(props: StaticPeopleProps) {
  const t = useTranslations("groups.web.people");
  return (
    <section className="mt-5 border-t border-line pt-3.5">
      <h3 className="mb-2 font-title text-card font-semibold">{t("title")}</h3>
      <SeatList {...props} />
      <AddSeat {...props} />
    </section>
  );
}

function SeatList({ guildId, group }: StaticPeopleProps) {
  const t = useTranslations("groups");
  const { isBusy, run } = useAction();
  const { staticId, name, leaderMemberId } = group;
  return (
    <ul className="mb-3.5 grid gap-1">
      {group.seats.map((seat) => (
        <li key={seat.memberId} className="flex min-h-8 min-w-0 items-center gap-2">
          <MemberName member={seat} />
          <span className="ms-auto text-small text-ink-3">
            {seat.memberId === leaderMemberId
              ? t("web.leads")
              : t(seat.isSubstitute ? "as.substitute" : "as.regular")}
          </span>
          {seat.memberId !== leaderMemberId && (
            <IconButton
              label={t("web.people.remove", { member: seat.name, name })}
              disabled={isBusy}
              onClick={() =>
                run(
                  () => unseatMemberAction(guildId, { staticId, memberId: seat.memberId }),
                  () => t("web.people.removed", { member: seat.name, name }),
                )
              }
            >
              <X aria-hidden />
            </IconButton>
          )}
        </li>
      ))}
    </ul>
  );
}

function AddSeat({ guildId, view, group }: StaticPeopleProps) {
  const t = useTranslations("groups");
  const { isBusy, failure, run } = useAction();
  const [chosen, setChosen] = useState<string | null>(null);
  const [kind, setKind] = useState<(typeof kinds)[number]>("regular");
  const seated = new Set(group.seats.map(({ memberId }) => memberId));
  const others = view.people.filter(({ memberId }) => !seated.has(memberId));
  const person = others.find(({ memberId }) => String(memberId) === chosen);
  const add = () => {
    if (!person) return;
    const { staticId, name } = group;
    const seat = { staticId, memberId: person.memberId, isSubstitute: kind === "substitute" };
    run(
      () => seatMemberAction(guildId, seat),
      () => t("web.people.added", { member: person.name, name }),
    );
  };
  return (
    <div className="grid gap-2.5">
      <Picker
        label={t("web.people.add")}
        placeholder={t("web.people.choose")}
        value={person ? chosen : null}
        error={failure}
        onChange={setChosen}
        options={others.map((other) => ({
          id: String(other.memberId),
          label: other.name,
          lead: <MemberLead member={other} />,
        }))}
      />
      <div className="flex flex-wrap items-center gap-2.5">
        <SegmentedSwitch<(typeof kinds)[number]>
          label={t("web.people.as")}
          value={kind}
          onChange={setKind}
          segments={kinds.map((value) => ({ value, label: t(`as.${value}`) }))}
        />
        <Button isBusy={isBusy} disabled={!person} onClick={add}>
          {t("web.people.addNow")}
        </Button>
      </div>
    </div>
  );
}
