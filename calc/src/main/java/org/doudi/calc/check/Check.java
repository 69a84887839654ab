package org.doudi.calc.check;

import java.util.List;

/** One thing that policies are looked over for. It says why in its javadoc. */
interface Check {

    /** Everything it finds. What says the same on days that touch is put together afterwards. */
    List<Remark> remarks(Examination examination);
}
