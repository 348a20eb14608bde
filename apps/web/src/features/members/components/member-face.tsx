"use client";

import { Avatar } from "#web/components/ui/avatar.tsx";
import { useFaces } from "./use-faces.ts";

/** Who is known by in-game name only has no account, and so arms of the own number. */
type Faced = { readonly memberId: number; readonly userId: string | null };

/** A member's face, large; arms stand in for one that there is not. */
export function MemberFace({ member }: { readonly member: Faced }) {
  const faces = useFaces();
  const id = idOfFace(member);
  return <Avatar id={id} picture={faces[id]} size="large" />;
}

export function idOfFace({ memberId, userId }: Faced): string {
  return userId ?? String(memberId);
}
