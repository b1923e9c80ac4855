/** Addresses of all pages, as `href`s. The part before the hash never changes: the site may be one file. */
export const routes = {
  library: '#/',
  /** The shelf with the question whether to clear this device: no workbook is open there. */
  clear: '#/?clear',
  workbook: (id: string): string => `#/w/${id}`,
  section: (id: string, sectionId: string): string => `#/w/${id}/s/${sectionId}`,
  /** One block with the whole window to itself. */
  block: (id: string, sectionId: string, blockId: string): string => `#/w/${id}/s/${sectionId}/${blockId}`,
  plan: (id: string): string => `#/w/${id}/plan`,
  roster: (id: string): string => `#/w/${id}/roster`,
  /** The wall. */
  present: (id: string): string => `#/w/${id}/present`,
  /** The facilitator's own window. */
  facilitate: (id: string): string => `#/w/${id}/facilitate`,
  /** The run of the day. */
  agenda: (id: string): string => `#/w/${id}/agenda`,
  /** Files that the workbook takes something from. */
  import: (id: string): string => `#/w/${id}/import`,
  /** Two rounds side by side. */
  rounds: (id: string): string => `#/w/${id}/rounds`,
  /** What the workbook knows of people; `what`: the id of a person to take out, or `note`. */
  privacy: (id: string, what?: string): string => `#/w/${id}/privacy${what === undefined ? '' : `/${what}`}`,
  print: (id: string): string => `#/w/${id}/print`,
} as const;

/** Goes to one of `routes`. */
export const goTo = (href: string): void => {
  window.location.hash = href.slice(1);
};
