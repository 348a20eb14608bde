import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * The way to another page of ours. Nothing is fetched ahead: a page is read for its reader at the moment it is opened, so all
 * that would come is its frame, for each of the forty links in view.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}
