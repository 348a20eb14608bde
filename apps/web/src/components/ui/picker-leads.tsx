import { Hash, Volume2 } from "lucide-react";

export function ChannelLead({ kind }: { readonly kind: "text" | "voice" }) {
  const Icon = kind === "text" ? Hash : Volume2;
  return <Icon aria-hidden className="icon-14 text-ink-3" />;
}

/** A Discord role's own colour appears only as a dot. 0 means that it has none. */
export function RoleDot({ colour }: { readonly colour: number }) {
  const fill = colour === 0 ? "var(--ink-3)" : `#${colour.toString(16).padStart(6, "0")}`;
  return (
    <svg viewBox="0 0 8 8" aria-hidden="true" className="size-2 shrink-0">
      <circle cx="4" cy="4" r="4" fill={fill} />
    </svg>
  );
}
