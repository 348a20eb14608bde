"use client";

import { MemberPill } from "#web/components/ui/member-pill.tsx";
import { Person } from "#web/components/ui/person.tsx";
import { idOfFace } from "./member-face.tsx";
import { useFaces } from "./use-faces.ts";

/** As every view of a member has it. */
type NamedMember = {
  readonly memberId: number;
  readonly userId: string | null;
  readonly name: string;
};

type MemberNameProps = {
  readonly member: NamedMember;
  /** One of many, as small as it stays readable. */
  readonly isPill?: boolean;
};

/** A member by face and name. */
export function MemberName({ member, isPill }: MemberNameProps) {
  const faces = useFaces();
  const id = idOfFace(member);
  const Shape = isPill ? MemberPill : Person;
  return <Shape id={id} name={member.name} picture={faces[id]} />;
}
