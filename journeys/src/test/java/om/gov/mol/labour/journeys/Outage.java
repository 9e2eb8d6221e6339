package om.gov.mol.labour.journeys;

/** In every step one counterpart goes down, at its beginning or in its middle, and comes back after it. */
final class Outage implements Weather {

    private final Counterpart counterpart;
    private final boolean inTheMiddle;
    private boolean toCome;
    private boolean down;

    Outage(Counterpart counterpart, boolean inTheMiddle) {
        this.counterpart = counterpart;
        this.inTheMiddle = inTheMiddle;
    }

    @Override
    public void stepBegins() {
        toCome = true;
        if (!inTheMiddle) {
            begins();
        }
    }

    @Override
    public void midway() {
        if (inTheMiddle) {
            begins();
        }
    }

    private void begins() {
        if (toCome) {
            counterpart.down();
            toCome = false;
            down = true;
        }
    }

    @Override
    public void clears() {
        if (down) {
            counterpart.up();
            down = false;
        }
        toCome = false;
    }
}
