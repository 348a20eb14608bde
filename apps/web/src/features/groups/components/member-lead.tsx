"use client";

import { Avatar } from "#web/components/ui/avatar.tsx";

type MemberLeadProps = { readonly member: { readonly memberId: number; readonly userId: string | null } };

/** A member's arms before the name, in a list to choose from. */
export function MemberLead({ member: { memberId, userId } }: MemberLeadProps) {
  return <Avatar id={userId ?? String(memberId)} />;
}
