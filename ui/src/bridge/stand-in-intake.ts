// The ways in of the stand-in: archives, disk images, files with parts, pasted words and pictures.
import type * as t from "./generated";
import { blank, files, item, reference } from "./stand-in-record";

export const letsIn = (depicts: t.Depicts, permission: string | null) =>
  depicts !== "minor-or-unsure" && (depicts !== "other-adult" || Boolean(permission));

const others: Record<string, t.ChosenFile[]> = {
  archive: [{ token: "a1", name: "export of the account.zip", size: 48_000_000, way: "archive" }],
  "disk-image": [{ token: "d1", name: "laptop.E01", size: 256_000_000_000, way: "disk-image" }],
  mail: [{ token: "m1", name: "Fwd last warning.eml", size: 2_400_000, way: "file" }],
  picture: [{ token: "p1", name: "screenshot of the profile.png", size: 412_871, way: "file" }],
};
export const filesOf = (way: string | null) => others[way ?? ""] ?? files;

/** A mail has two pictures and another mail in it. */
export const partsOf = (file: t.ChosenFile) =>
  file.name.endsWith(".eml") ? ["photo.jpg", "scan.pdf", "Re hello.eml"] : [];

const member = (name: string, size: number, item: string | null): t.Held => ({
  name,
  size,
  depicts: null,
  permission: null,
  item,
  left: item === null ? "not-text" : null,
});
const written = (n: number, file: t.ChosenFile, request: t.KeepRequest, added: string): t.EvidenceItem => ({
  ...reference(
    n,
    {
      depicts: request.depicts,
      text: file.name,
      url: null,
      account: null,
      seen: null,
      where_it_is: `/home/you/${file.name}`,
      device: request.device,
    },
    added,
  ),
  original_name: file.name,
  text: request.note,
});

/** What becomes of a chosen file. `before`: how many items there are. */
export function takenIn(file: t.ChosenFile, request: t.KeepRequest, before: number, added: string): t.EvidenceItem[] {
  const stays = written(before + 1, file, request, added);
  if (file.way === "disk-image") return [{ ...stays, size: file.size }];
  if (request.parts.some((part) => !letsIn(part.depicts, part.permission)))
    return [{ ...stays, depicts: "minor-or-unsure", text: null }];
  const kept = { ...item(before + 1, file, request.depicts, request.permission, added), device: request.device };
  const holds = partsOf(file).map((name, i) => ({ ...member(name, 120_000, null), left: null, ...request.parts[i] }));
  if (file.way !== "archive") return [{ ...kept, holds }];
  const texts = ["messages/inbox.txt", "messages/requests.txt"].map((path, i) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const text: t.ChosenFile = { token: "", name, size: 4000 * (i + 1), way: "file" };
    const made = item(before + 2 + i, text, request.depicts, request.permission, added);
    return { ...made, original_path: `${stays.where_it_is}/${path}`, out_of: stays.id };
  });
  const pictures = Array.from({ length: 24 }, (_, i) => member(`media/photo ${i + 1}.jpg`, 2_000_000, null));
  const listed = texts.map((text) => member(text.original_path.split(".zip/")[1] ?? "", text.size ?? 0, text.id));
  return [{ ...stays, size: file.size, holds: [...listed, ...pictures] }, ...texts];
}

export const keptOf = (item: t.EvidenceItem): t.Kept => ({
  id: item.id,
  number: item.number,
  sha256: item.sha256,
  name: item.original_name ?? item.title,
  protected: item.protected,
});

const sha = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";
export const typed = (draft: t.TypedDraft, n: number, added: string): t.EvidenceItem => {
  const name = draft.title?.trim() || (draft.text.trim().split("\n")[0] ?? "");
  return {
    ...blank(n, added),
    title: name,
    original_name: name,
    size: new TextEncoder().encode(draft.text).length,
    sha256: sha,
    media_type: "text/plain",
    came: "typed",
    out_of: draft.out_of,
  };
};

export const blackened = (name: string, request: t.KeepPictureRequest, n: number, added: string): t.EvidenceItem => ({
  ...blank(n, added),
  title: name,
  original_name: name,
  size: 380_000,
  sha256: sha,
  media_type: "image/png",
  came: "pasted",
  depicts: request.depicts,
  permission: request.permission,
  device: request.device,
  blacked_out:
    request.areas.length > 0 ? { areas: request.areas, under: request.under, before: "2c".repeat(32) } : null,
});

/** A drawing in place of a screenshot, smaller than the picture that it stands for. */
export const pictureToKeep = (name: string | null): t.PictureToKeep => ({
  preview: `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300"><rect width="400" height="300" fill="#dde8ee"/><rect width="400" height="48" fill="#5b7f95"/><circle cx="200" cy="130" r="56" fill="#c98"/><rect x="60" y="220" width="280" height="14" fill="#789"/><rect x="60" y="246" width="200" height="14" fill="#9ab"/></svg>`,
  )}`,
  width: 1600,
  height: 1200,
  name,
});
