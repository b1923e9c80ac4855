/** The package's own name is taken from jsPDF, which never needs it; the picture export asks for this file. */
declare module 'html2canvas/dist/html2canvas.esm.js' {
  export { default } from 'html2canvas';
}
