import { notFound } from "next/navigation";
import { PageMessages } from "#web/components/page-messages.tsx";
import { isGalleryOpen } from "#web/env.ts";
import { Gallery } from "./gallery.tsx";

/** Every component in every state, on made-up data. For those who build the product, and for the pictures of e2e. */
export default function GalleryPage() {
  if (!isGalleryOpen()) notFound();
  return (
    <PageMessages parts={["events", "attendance"]}>
      <Gallery />
    </PageMessages>
  );
}
