import { logo, type Measure, networkRing, type PdfCover, type PdfNetwork, sectorShape } from '@/export';
import { FigureView } from '@/ui';
import { Drawing } from './Drawing';
import styles from './PrintCover.module.css';
import page from './PrintView.module.css';

const RING = { x: 270, y: 225, halfWidth: 262, halfHeight: 217 };

/** Near enough for a ring of names: the browser lets a long one reach a little farther. */
const estimate: Measure = (text, { size, role }) => text.length * size * (role === 'strong' ? 0.56 : 0.52);

export function PrintCover({ cover, name, brand }: { readonly cover: PdfCover; readonly name: string; readonly brand: string }) {
  const { kicker, facts, source, logos, network, emblem } = cover;
  return (
    <section className={`${page.page} ${styles.cover}`}>
      <div className={styles.coverTop}>
        <span className={styles.brand} translate="no"><Drawing items={logo(0, 0, 32)} box={[0, 0, 32, 32]} />{brand}</span>
        <span>{kicker}</span>
      </div>
      <h1 className={styles.coverTitle}>{name}</h1>
      <div className={styles.coverArt}>
        {network && <Drawing items={networkRing(network, RING, estimate)} box={[0, 0, 540, 450]} label={network.alt} />}
        {emblem && <FigureView figure={emblem} className={styles.emblem} />}
      </div>
      {network && <Legend network={network} />}
      <div className={styles.coverFoot}>
        <dl>
          {facts.map(({ term, text }) => (
            <div key={term}><dt>{term}</dt><dd>{text}</dd></div>
          ))}
        </dl>
        <div>
          <p>{source}</p>
          <div className={styles.logos}>{logos.map(({ src, alt }, index) => <img key={index} src={src} alt={alt} />)}</div>
        </div>
      </div>
    </section>
  );
}

const Legend = ({ network: { sectors, strengths } }: { readonly network: PdfNetwork }) => (
  <ul className={styles.legend}>
    {sectors.map(({ sector, label }) => (
      <li key={sector}><Drawing items={sectorShape(sector, 7, 7, 5)} box={[0, 0, 14, 14]} />{label}</li>
    ))}
    {strengths.map(({ strength, label }) => (
      <li key={strength}><span className={styles[strength]} aria-hidden="true" />{label}</li>
    ))}
  </ul>
);
