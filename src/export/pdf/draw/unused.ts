/** Stands for packages that jsPDF asks for only in ways that we do not go. */
export const unused = null;
