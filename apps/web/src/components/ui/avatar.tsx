import { designBlazon } from "./blazon.ts";

const sizes = { small: "size-5", normal: "size-6", medium: "size-[30px]", large: "size-10" } as const;

type AvatarProps = {
  /** Whose arms: a member's, an account's or a guild's id. */
  readonly id: string;
  /** Address of a picture; without one the arms are made from the id. */
  readonly picture?: string | null;
  readonly size?: keyof typeof sizes;
  readonly isSquare?: boolean;
};

/** A face beside a name. It is decoration: the name stands next to it. */
export function Avatar({ id, picture, size = "normal", isSquare }: AvatarProps) {
  const shape = `${sizes[size]} ${isSquare ? "rounded-control" : "rounded-full"} block shrink-0 overflow-hidden`;
  if (picture) return <img src={picture} alt="" className={shape} />;
  const { field, charge, division } = designBlazon(id);
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={shape}>
      <rect width="24" height="24" fill={field} />
      <path d={division} fill={charge} />
    </svg>
  );
}
