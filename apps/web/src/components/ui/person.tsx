import type { ReactNode } from "react";
import { Avatar } from "./avatar.tsx";

type PersonProps = {
  readonly id: string;
  readonly name: string;
  readonly picture?: string | null;
  readonly detail?: ReactNode;
};

/** Who: face and name, as they write it themselves, in any script. */
export function Person({ id, name, picture, detail }: PersonProps) {
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-[9px] align-middle">
      <Avatar id={id} picture={picture} />
      {detail ? (
        <span className="min-w-0">
          <Name name={name} />
          <span className="block text-tiny text-ink-3">{detail}</span>
        </span>
      ) : (
        <Name name={name} />
      )}
    </span>
  );
}

function Name({ name }: Pick<PersonProps, "name">) {
  return (
    <bdi dir="auto" className="block min-w-0 truncate font-medium">
      {name}
    </bdi>
  );
}
