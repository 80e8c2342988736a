import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/app.tsx';
import { reloadAfterUpgrade } from './app/missing-part.ts';
import './app/app.css';
import './app/forced-colours.css';

reloadAfterUpgrade(Date.now);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
