import { Avatar } from "./avatar.tsx";

type MemberPillProps = { readonly id: string; readonly name: string; readonly picture?: string | null };

/** A member in a crowd: arms and name, as small as they stay readable. */
export function MemberPill({ id, name, picture }: MemberPillProps) {
  return (
    <span className="inline-flex h-[26px] max-w-full items-center gap-1.5 rounded-full border border-line bg-sunken ps-[3px] pe-2.5 text-small">
      <Avatar id={id} picture={picture} size="small" />
      <bdi dir="auto" className="truncate">
        {name}
      </bdi>
    </span>
  );
}
